import { wrongShape } from '../field-words.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epFieldType: Rule = {
  id: 'ep-field-type',
  severity: 'error',
  where: 'author',
  about: ['episode.draft', 'episode.people', 'episode.title'],
  summary: 'A field of an episode holds something that it cannot hold.',
  reason: 'It would be missing in the feed.',
  source: own,
  examples: [
    `
title: «[The last sleeper, The first]»
`,
    `
draft: «perhaps»
`,
    `
guests:
  - name: «[Ada, Max]»
`,
    `
draft: no
guests: Ada Muster
`,
  ],
  episode: forRemarks('ep-field-type', wrongShape),
};
