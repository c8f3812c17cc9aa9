import { codePoint } from '../code-points.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { xmlCharacters } from '../sources.ts';

const check = forRemarks('xml-illegal-char', (text, detail, called, { path, part }) => {
  const ofFeed = detail.get('message');
  if (ofFeed !== undefined) return { message: ofFeed, help: 'Remove it.' };
  return detail.get('where') === 'notes'
    ? {
        message: `The notes contain the character ${codePoint(text)}, which no feed can carry, so it is left out.`,
        help: 'Remove it; it often comes with text copied from another program.',
        fix: { description: 'Remove the character.', changes: [{ kind: 'set', path, part, value: '' }] },
      }
    : {
        message: `${called} contains the character ${codePoint(text)}, which no feed can carry.`,
        help: 'Remove it.',
      };
});

export const xmlIllegalChar: Rule = {
  id: 'xml-illegal-char',
  severity: 'error',
  firm: true,
  w3c: ['SAXError'],
  about: ['episode.author', 'episode.body', 'episode.title', 'show.author', 'show.title'],
  summary: 'A text contains a character that XML does not allow.',
  reason: 'One such character makes the whole feed unreadable for every app.',
  source: xmlCharacters,
  examples: [
    `
title: «"The last\\asleeper"»
`,
    `
-- podfeed.yaml --
author: «"Ada\\0"»
`,
    `
title: The last sleeper
---
It left at nine«\u000b» in the evening, and nobody knew when it would arrive.
`,
    `
title: "The last\\tsleeper 🚆"
`,
  ],
  show: check,
  episode: check,
};
