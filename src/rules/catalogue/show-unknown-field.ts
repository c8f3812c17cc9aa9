import { unknownField } from '../field-words.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showUnknownField: Rule = {
  id: 'show-unknown-field',
  severity: 'error',
  where: 'author',
  about: ['show.file'],
  summary: 'The show file has a field that podfeed does not know.',
  reason: 'A misspelt field would have no effect, and nobody would notice.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
«titel»: Night Trains
`,
    `
-- podfeed.yaml without link --
«site»: https://example.com/
`,
    `
-- podfeed.yaml --
owner:
  «mail»: ada@example.com
`,
    `
-- podfeed.yaml --
«__proto__»: {title: Night Trains}
`,
    `
-- podfeed.yaml --
title: Night Trains
`,
  ],
  show: unknownField('show-unknown-field', 'a show'),
};
