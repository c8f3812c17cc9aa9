import { forRemarks, type Rule } from '../rule.ts';
import { yaml } from '../sources.ts';

const check = forRemarks('file-yaml-not-a-mapping', () => ({
  message: 'There are no fields here.',
  help: 'Write each field on a line of its own: its name, a colon, a blank and its value.',
}));

export const fileYamlNotAMapping: Rule = {
  id: 'file-yaml-not-a-mapping',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'A list or a mere text stands where fields with names were expected.',
  reason: 'Without names nothing is known of the show or the episode.',
  source: yaml,
  examples: [
    `
-- episodes/1.md raw --
---
«- The last sleeper»
---
`,
    `
-- episodes/1.md raw --
---
«The last sleeper»
---
`,
    `
title: The last sleeper
`,
  ],
  show: check,
  episode: check,
};
