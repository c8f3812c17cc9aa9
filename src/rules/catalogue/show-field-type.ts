import { wrongShape } from '../field-words.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFieldType: Rule = {
  id: 'show-field-type',
  severity: 'error',
  where: 'author',
  about: ['show.complete', 'show.output', 'show.owner', 'show.title'],
  summary: 'A field of the show holds something that it cannot hold.',
  reason:
    'It would be missing in the feed. For what is said with true or false, such as hiding a show or calling it complete, directories read one word only, which podfeed writes itself.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
title: «[Night Trains, Day Trains]»
`,
    `
-- podfeed.yaml --
owner: «ada@example.com»
`,
    `
-- podfeed.yaml --
complete: «perhaps»
`,
    `
-- podfeed.yaml --
output:
  limit: «0»
`,
    `
-- podfeed.yaml --
feed: https://example.com/
output: {file: «podcast/»}
`,
    `
-- podfeed.yaml --
output:
  limit: 1
`,
  ],
  show: forRemarks('show-field-type', wrongShape),
};
