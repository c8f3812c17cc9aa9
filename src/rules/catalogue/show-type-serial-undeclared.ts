import type { Episode } from '../../feed/feed.ts';
import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { isFull } from '../titles.ts';

const least = 3;

export const showTypeSerialUndeclared: Rule = {
  id: 'show-type-serial-undeclared',
  severity: 'hint',
  about: ['show.type'],
  summary: 'The show looks serial and does not say so.',
  reason:
    'Apple Podcasts offers the newest episode first unless the show is declared serial; a story would begin with its end.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
«»title: Night Trains
-- episodes/1.md --
season: 1
number: 1
-- episodes/2.md --
season: 1
number: 2
-- episodes/3.md --
season: 2
number: 1
`,
    `
-- episodes/1.md --
season: 1
number: 1
-- episodes/2.md --
season: 1
number: 2
-- episodes/3.md --
season: 2
number: 3
`,
    `
-- podfeed.yaml --
type: episodic
-- episodes/1.md --
season: 1
number: 1
-- episodes/2.md --
season: 1
number: 2
-- episodes/3.md --
season: 2
number: 1
`,
  ],
  feed({ show, episodes }, say) {
    if (!isMissing(show, 'type', show.type)) return;
    const full = episodes.filter(isFull);
    if (full.length < least || !countsFromOne(full)) return;
    const called = name(show, ['type']);
    say(show, ['type'], `The episodes of each season are numbered from 1, but the show has no ${called}.`, {
      help: `Set ${called} to \`serial\` if episodes should be heard in order, else to \`episodic\`.`,
    });
  },
};

/** Are there several seasons, and in each of them the numbers from 1 on, without a gap? */
function countsFromOne(episodes: readonly Episode[]): boolean {
  const seasons = new Map<number, Set<number>>();
  for (const { season, number } of episodes) {
    if (season === undefined || number === undefined) return false;
    const numbers = seasons.get(season) ?? new Set();
    seasons.set(season, numbers.add(number));
  }
  return seasons.size > 1 && [...seasons.values()].every((numbers) => Math.max(...numbers) === numbers.size);
}
