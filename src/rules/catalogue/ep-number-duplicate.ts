import type { Episode } from '../../feed/feed.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { isFull } from '../titles.ts';
import { twins } from '../twins.ts';

export const epNumberDuplicate: Rule = {
  id: 'ep-number-duplicate',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not compare the numbers of episodes.' },
  },
  about: ['episode.number'],
  summary: 'Two full episodes of a season have the same number.',
  reason: 'Apps that sort by number show the two in any order, and Apple may show one of them only.',
  source: apple,
  examples: [
    `
-- episodes/1.md --
number: 1
-- episodes/2.md --
number: «1»
`,
    `
-- episodes/1.md --
number: 1
season: 2
-- episodes/2.md --
number: «1»
season: 2
`,
    `
-- episodes/1.md --
number: 1
season: 1
-- episodes/2.md --
number: 1
season: 2
`,
    `
-- episodes/1.md --
number: 1
-- episodes/2.md --
number: 1
type: bonus
`,
  ],
  feed({ episodes }, say) {
    const keyOf = (episode: Episode): string | undefined =>
      episode.number === undefined || !isFull(episode)
        ? undefined
        : `${episode.season ?? ''} ${episode.number}`;
    for (const { episode, first } of twins(episodes, keyOf)) {
      const of = episode.season === undefined ? '' : ` of season ${episode.season}`;
      const called = name(episode, ['number']);
      say(episode, ['number'], `Another full episode${of} has the ${called} \`${episode.number}\` too.`, {
        help: 'Number each episode once; extras and trailers may share the number of the episode they go with.',
        related: [{ message: 'The other one is here.', owner: first, path: ['number'] }],
      });
    }
  },
};
