import { quote } from '../../text/printable.ts';
import type { Range } from '../../text/source.ts';
import { notesOf } from '../notes.ts';
import type { Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const tag =
  /<(\/?)(a|b|strong|em|i|u|s|small|span|div|h[1-6]|ul|ol|table|blockquote|mark|del|sub|sup)(?=[\s>])[^<>]{0,500}>/gi;

export const epDescriptionHtmlUnclosed: Rule = {
  id: 'ep-description-html-unclosed',
  severity: 'warning',
  about: ['episode.body'],
  summary: 'An HTML element in the notes is opened and not closed.',
  reason: 'It then holds all that follows: the rest of the notes becomes bold, or one long link.',
  source: w3c,
  examples: [
    `
title: The last sleeper
---
What happens on the «<b>»night shift of a sleeping car, <i>told</i> by those who work it.
`,
    `
title: The last sleeper
---
Read <a href="https://example.com/">more</a> of «<strong class="x">»what «<em>»happens on the night shift of a sleeping car.
`,
    `
title: The last sleeper
---
What <b>happens <i>on</i></b> the night shift, a < b and c > d, \`<b>\`, <br> <B>told</b> by those</u> who work it.
`,
  ],
  episode(episode, say) {
    if (!episode.body?.includes('<')) return;
    for (const { text, range } of unclosedIn(notesOf(episode) ?? '')) {
      say(episode, ['body'], `${quote(text)} is not closed, so it goes on to the end.`, {
        part: range,
        alone: true,
        help: `Put ${quote(`</${/[a-z]+\d?/i.exec(text)![0]}>`)} where it ends.`,
      });
    }
  },
};

interface Opened {
  readonly element: string;
  readonly text: string;
  readonly range: Range;
}

/** Tags that nothing closes. Closing one closes what was opened inside it: only the outermost is a slip. */
function unclosedIn(notes: string): readonly Opened[] {
  const open: Opened[] = [];
  for (const found of notes.matchAll(tag)) {
    const element = found[2]!.toLowerCase();
    const range = { start: found.index, end: found.index + found[0].length };
    if (found[1] === '') open.push({ element, text: found[0], range });
    else {
      const last = open.findLastIndex((other) => other.element === element);
      if (last !== -1) open.splice(last, 1);
    }
    if (open.length > 100) return open.slice(0, 1);
  }
  return open.slice(0, 10);
}
