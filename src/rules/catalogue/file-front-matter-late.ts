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
date: 2026-03-01
audio: {url: "https://media.example.com/1.mp3", length: 28800000}
duration: 1800
guid: night-trains-1
---
What happens on the night shift of a sleeping car, told by those who work it.
`,
    `
title: The last sleeper
`,
  ],
  episode: forRemarks('file-front-matter-late', (_, __, ___, { part }) => ({
    message: 'There are blanks or empty lines before the front matter.',
    help: 'Remove them, so that the file begins with `---`.',
    fix:
      typeof part === 'object'
        ? {
            description: 'Remove what stands before the front matter.',
            changes: [{ kind: 'text', range: part, value: '' }],
          }
        : undefined,
  })),
};
