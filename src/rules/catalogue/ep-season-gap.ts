import { bySeason } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epSeasonGap: Rule = {
  id: 'ep-season-gap',
  severity: 'warning',
  about: ['episode.season'],
  summary: 'A season is left out between the seasons of a show.',
  reason: 'Listeners look for the season that seems to be missing.',
  source: own,
  examples: [
    `
-- episodes/1.md --
season: 1
-- episodes/2.md --
season: «3»
`,
    `
-- episodes/1.md --
season: 2
-- episodes/2.md --
season: 3
`,
  ],
  feed({ episodes }, say) {
    const seasons = bySeason(episodes.filter(({ season }) => season !== undefined));
    const sorted = [...seasons.keys()].sort((a, b) => a - b);
    for (const [index, season] of sorted.entries()) {
      const before = sorted[index - 1];
      if (before === undefined || season - before < 2) continue;
      const missing =
        season - before === 2 ? `Season ${before + 1} is` : `The seasons ${before + 1} to ${season - 1} are`;
      const [episode, last] = [seasons.get(season)![0]!, seasons.get(before)!.at(-1)!];
      say(episode, ['season'], `${missing} left out before season ${season}.`, {
        help: `Check whether files are missing, or whether this is season ${before + 1}.`,
        related: [{ message: `Season ${before} is here.`, owner: last, path: ['season'] }],
      });
    }
  },
};
