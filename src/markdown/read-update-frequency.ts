import type { Show } from '../feed/feed.ts';
import { hyphenedUntil } from '../feed/recurrence-until.ts';
import * as values from './values.ts';
import type { Yaml } from './yaml.ts';

/** How often a show comes out. The last day of a rule goes into the feed as RFC 5545 writes it. */
export function updateFrequencyOf(book: values.Notebook, value: Yaml | undefined): Show['updateFrequency'] {
  const map = values.entriesOf(value);
  const text = values.textOf(value) ?? values.textOf(map.get('text'));
  if (text === undefined) {
    if (map.size > 0)
      values.note(book, 'ns-text-blank', ['updateFrequency'], { unread: true, detail: { main: 'text' } });
    return undefined;
  }
  return values.given({
    text,
    rrule: ruleOf(book, values.textOf(map.get('rrule'))),
    dtstart: values.textOf(map.get('dtstart')),
    complete: values.flagOf(book, ['updateFrequency', 'complete'], map.get('complete')),
  });
}

function ruleOf(book: values.Notebook, rule: string | undefined): string | undefined {
  const until = rule === undefined ? undefined : hyphenedUntil(rule);
  if (rule === undefined || !until) return rule;
  const { part, instead } = until;
  values.note(book, 'sched-rrule-until-form', ['updateFrequency', 'rrule'], {
    text: rule,
    part,
    detail: { instead },
  });
  return `${rule.slice(0, part.start)}${instead}${rule.slice(part.end)}`;
}
