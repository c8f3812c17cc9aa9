import { writtenFor } from '../dates.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { twins } from '../twins.ts';

export const epPubdateDuplicate: Rule = {
  id: 'ep-pubdate-duplicate',
  severity: 'warning',
  about: ['episode.published'],
  summary: 'Two episodes come out at the same moment.',
  reason: 'Apps sort by date, so the order of the two is left to chance and differs from app to app.',
  source: own,
  examples: [
    `
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: «2026-03-01T06:00:00+01:00»
`,
    `
-- episodes/1.md --
date: 2026-03-01 06:00
-- episodes/2.md --
date: 2026-03-01 06:01
type: bonus
`,
  ],
  feed({ episodes, show }, say) {
    for (const { episode, first, key } of twins(episodes, ({ published }) => published)) {
      say(episode, ['published'], `Another episode comes out at \`${writtenFor(key, show)}\` too.`, {
        help: 'Give one of them a time that is a minute later.',
        related: [{ message: 'The other one is here.', owner: first, path: ['published'] }],
      });
    }
  },
};
