import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileFrontMatterUnclosed: Rule = {
  id: 'file-front-matter-unclosed',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file'],
  summary: 'The front matter of an episode has no end.',
  reason: 'Where the fields end and the notes begin cannot be told.',
  source: own,
  examples: [
    `
-- episodes/1.md raw --
«---»
title: The last sleeper

How it left the station.
`,
    `
title: The last sleeper
`,
  ],
  episode: forRemarks('file-front-matter-unclosed', () => ({
    message: 'The front matter is not closed.',
    help: 'Put a line `---` below its last field.',
  })),
};
