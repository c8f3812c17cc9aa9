import { unknownField } from '../field-words.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epUnknownField: Rule = {
  id: 'ep-unknown-field',
  severity: 'error',
  where: 'author',
  about: ['episode.file'],
  summary: 'An episode has a field that podfeed does not know.',
  reason: 'A misspelt field would have no effect, and nobody would notice.',
  source: own,
  examples: [
    `
«subtitle»: Eine Reise
«order»: 3
`,
    `
«titel»: The last sleeper
`,
    `
-- episodes/1.md without date --
«pubDate»: 2026-03-01
`,
    `
guests:
  - name: Ada Muster
    «url»: https://example.com/ada
`,
    `
-- episodes/1.md --
«---»
{{title}}: The last sleeper
`,
    `
«layout»: post
«published»: true
«length»: 28800000
«podcast_link»: https://media.example.com/1.mp3
`,
    `
«__proto__»: {title: The last sleeper}
`,
    `
title: The last sleeper
`,
  ],
  episode: unknownField('ep-unknown-field', 'an episode'),
};
