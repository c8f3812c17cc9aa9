import { quote } from '../../text/printable.ts';
import { notesOf } from '../notes.ts';
import { type Rule, useInstead } from '../rule.ts';

/** One sign may be a hashtag. */
const heading = /^ {0,3}(#{2,6})(?=[\p{L}\d][^\n]*$)/gmu;
const most = 10;

export const epDescriptionHeadingBlank: Rule = {
  id: 'ep-description-heading-blank',
  severity: 'warning',
  where: 'author',
  about: ['episode.body'],
  summary: 'A heading in the notes lacks the blank after its signs.',
  reason: 'Without the blank it is no heading: listeners read `##` as it is written.',
  source: { name: 'CommonMark, headings', url: 'https://spec.commonmark.org/0.31.2/#atx-headings' },
  examples: [
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car.

«##»Guests
«######»More
`,
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car.

## Guests
####### Seven
#nighttrains
    ##code
##
`,
  ],
  episode(episode, say) {
    if (!episode.body?.includes('##')) return;
    for (const found of [...(notesOf(episode) ?? '').matchAll(heading)].slice(0, most)) {
      const signs = found[1]!;
      const start = found.index + found[0].length - signs.length;
      const part = { start, end: start + signs.length };
      say(episode, ['body'], `${quote(signs)} makes no heading without a blank behind it.`, {
        part,
        help: 'Put a blank behind it.',
        fix: { ...useInstead(['body'], `${signs} `, part), description: 'Put a blank behind it.' },
      });
    }
  },
};
