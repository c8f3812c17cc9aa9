import { notesOf } from '../notes.ts';
import type { Rule } from '../rule.ts';

/** A paragraph line and, under it, a line of hyphens: for Markdown a heading of the second level. */
const underlined = /^( {0,3}[^\s#>|+*\-=\d][^\n]{0,2000})\n {0,3}(-{3,80})[ \t]*\r?$/gm;
const sentence = /[.!?:;…]["'”’)\]]*\s*$/;
const longest = 80;

export const epDescriptionLineHeading: Rule = {
  id: 'ep-description-line-heading',
  severity: 'warning',
  where: 'author',
  about: ['episode.body'],
  summary: 'A line of hyphens turns the sentence above it into a heading.',
  reason:
    'Directly under a paragraph, `---` does not draw a line: Markdown takes the paragraph for a heading, and apps show it large.',
  source: { name: 'CommonMark, headings', url: 'https://spec.commonmark.org/0.31.2/#setext-headings' },
  examples: [
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car.
«---»
Told by those who work it.
`,
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car, and who gets off at dawn, then
«-----»
`,
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car, and who gets off at dawn in a
-----

Guests
---

Told by those who work it.

---

- Ada.
---
`,
  ],
  episode(episode, say) {
    if (!episode.body?.includes('\n---')) return;
    for (const found of (notesOf(episode) ?? '').matchAll(underlined)) {
      const text = found[1]!.trim();
      if (!sentence.test(text) && text.length <= longest) continue;
      const start = found.index + found[0].indexOf('-', found[1]!.length);
      say(episode, ['body'], 'This line makes a heading of the sentence above it.', {
        part: { start, end: start + found[2]!.length },
        help: 'Put an empty line above it, or take it out.',
        fix: {
          description: 'Put an empty line above it.',
          changes: [{ kind: 'set', path: ['body'], part: { start, end: start }, value: '\n' }],
        },
      });
    }
  },
};
