import type { Outcome } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import { painter } from '../text/colour.ts';
import { count } from './count.ts';

const headings: readonly (readonly [Outcome['outcome'], string])[] = [
  ['fine', 'Looked for and not found'],
  ['none', 'Not applicable: nothing in it that these speak of'],
  ['author', 'Not applicable: these judge the files of a show, not a feed'],
  ['feed', 'Not applicable: these judge the XML of a feed, not the files of a show'],
  ['unasked', 'Not known without asking servers, which podfeed check --remote does'],
  ['off', 'Not checked with this profile and these weights'],
];

/** Which rules found nothing, had nothing to look at, or were not asked, for --passed. */
export function reportPassed(outcomes: readonly Outcome[], colour: boolean): string {
  const paint = painter(colour);
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  const width = Math.max(...rules.map(({ id }) => id.length));
  return headings
    .flatMap(([wanted, heading]) => {
      const own = outcomes.filter(({ outcome }) => outcome === wanted);
      if (own.length === 0) return [];
      const lines = own.map(
        ({ rule }) => `  ${paint('name', rule.padEnd(width))}  ${summaries.get(rule) ?? ''}\n`,
      );
      return [`${paint('strong', heading)} (${count(own.length, 'rule')})\n${lines.join('')}`];
    })
    .join('\n');
}

/** The same for programs. */
export function passedJson(outcomes: readonly Outcome[]) {
  const of = (...wanted: readonly Outcome['outcome'][]): readonly string[] =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).map(({ rule }) => rule);
  return {
    passed: of('fine'),
    notApplicable: of('none', 'author', 'feed'),
    notAsked: of('unasked'),
    notChecked: of('off'),
  };
}
