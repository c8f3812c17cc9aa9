import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { twins } from '../twins.ts';

export const chapDuplicate: Rule = {
  id: 'chap-duplicate',
  severity: 'error',
  where: 'author',
  about: ['episode.chaptersFile'],
  summary: 'An episode has the chapters of another episode.',
  reason:
    'They point to other places than their titles say; the line was most often copied with the front matter. Files are compared by what stands in them.',
  source: own,
  examples: [
    `
-- episodes/1.md --
chapters: https://example.com/1.json
-- episodes/2.md --
chapters: «https://example.com/1.json»
`,
    `
-- episodes/1.md --
chapters: https://example.com/1.json
-- episodes/2.md --
chapters: https://example.com/2.json
-- episodes/3.md --
title: The first winter
-- episodes/4.md --
title: The second winter
`,
  ],
  feed({ episodes }, say) {
    for (const { episode, first } of twins(episodes, ({ facts }) => facts?.chaptersFile)) {
      const path = ['chaptersFile'];
      say(episode, path, 'These are the chapters of another episode.', {
        help: 'Name the chapters of this one.',
        related: [{ message: 'The other one is here.', owner: first, path }],
      });
    }
  },
};
