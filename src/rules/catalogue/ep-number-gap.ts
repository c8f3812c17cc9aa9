import { isUnread } from '../../feed/placed.ts';
import { bySeason } from '../numbers.ts';
import { isReadable } from '../readable.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epNumberGap: Rule = {
  id: 'ep-number-gap',
  severity: 'warning',
  about: ['episode.number'],
  summary: 'A number is left out between the episodes of a season.',
  reason: 'Listeners look for the episode that seems to be missing.',
  source: own,
  examples: [
    `
-- episodes/1.md --
number: 1
-- episodes/3.md --
number: «3»
`,
    `
-- episodes/1.md --
number: 1
-- episodes/2.md --
number: two
-- episodes/3.md --
number: 3
-- podfeed.yaml --
rules: {ep-number-invalid: warning}
`,
    `
-- episodes/1.md --
number: 1
-- episodes/2.md --
number: two
-- episodes/4.md --
number: «4»
`,
    `
-- episodes/1.md --
number: 10
-- episodes/2.md --
number: 11
`,
    `
-- episodes/1.md --
number: 1
-- episodes/2.md --
number: 2
draft: true
-- episodes/3.md --
number: 3
`,
    `
-- episodes/1.md --
number: 9
season: 1
-- episodes/2.md --
number: 1
season: 2
`,
  ],
  feed({ episodes }, say) {
    const numbered = episodes.filter(({ number }) => number !== undefined);
    // Of these nobody knows whether they fill the gap.
    const unknown = episodes.filter((episode) => !isReadable(episode) || isUnread(episode, 'number')).length;
    for (const season of bySeason(numbered).values()) {
      const sorted = season.toSorted((a, b) => a.number! - b.number!);
      for (const [index, episode] of sorted.entries()) {
        const before = sorted[index - 1];
        if (!before || episode.number! - before.number! < 2) continue;
        const [first, last] = [before.number! + 1, episode.number! - 1];
        if (last - first < unknown) continue;
        const missing = first === last ? `Number ${first} is` : `The numbers ${first} to ${last} are`;
        say(episode, ['number'], `${missing} left out before this episode.`, {
          help: `Check whether a file is missing, or whether this is number ${first}.`,
          related: [{ message: `Number ${before.number} is here.`, owner: before, path: ['number'] }],
        });
      }
    }
  },
};
