import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('file-limit', (_, detail) => {
  const ofFeed = detail.get('message');
  return ofFeed === undefined
    ? {
        message: `This file goes beyond what podfeed reads, which is ${detail.get('name')}.`,
        help: 'Shorten it, or move it away if it is not part of the show.',
      }
    : { message: `${ofFeed} Podfeed reads no further.`, help: 'No feed of a podcast needs that much.' };
});

export const fileLimit: Rule = {
  id: 'file-limit',
  severity: 'error',
  firm: true,
  about: ['episode.file', 'show.file'],
  summary: 'A file is larger, deeper or longer than podfeed reads.',
  reason:
    'Every file is read within limits, so that a file gone wrong cannot use up the machine that builds.',
  source: own,
  examples: [
    `
-- episodes/1.md --
---
tags: [[[[[[[[[[[[[[[«[»[[deep]]]]]]]]]]]]]]]]]]
---
`,
    `
tags: [short, flat]
`,
  ],
  show: check,
  episode: check,
};
