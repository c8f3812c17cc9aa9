import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileFrontMatterLate: Rule = {
  id: 'file-front-matter-late',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file'],
  summary: 'Something stands before the front matter.',
  reason:
    'Front matter counts only at the very beginning of a file; after a blank line it would be read as notes.',
  source: own,
  examples: [
    `
-- episodes/1.md raw --
«

»---
title: The last sleeper
---
`,
    `
title: The last sleeper
`,
  ],
  episode: forRemarks('file-front-matter-late', () => ({
    message: 'There are blanks or empty lines before the front matter.',
    help: 'Remove them, so that the file begins with `---`.',
  })),
};
