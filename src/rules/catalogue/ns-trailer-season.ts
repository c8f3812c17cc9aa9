import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsTrailerSeason: Rule = {
  id: 'ns-trailer-season',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.trailers', 'show.trailerFiles'],
  summary: 'A trailer is about a season that no episode belongs to.',
  reason:
    'Apps show the trailer at the top of its season. The season that comes next may have a trailer before it has episodes.',
  source: podcastTag('trailer'),
  examples: [
    `
-- podfeed.yaml --
trailer: {title: Winter, url: https://media.example.com/trailer.mp3, date: 2026-03-01, season: «5»}
-- episodes/1.md --
season: 1
`,
    `
-- podfeed.yaml --
trailer: {title: Winter, url: https://media.example.com/trailer.mp3, date: 2026-03-01, season: 2}
-- episodes/1.md --
season: 1
`,
  ],
  feed({ show, episodes }, say) {
    const seasons = new Set(episodes.map(({ season }) => season));
    let last = 0;
    for (const season of seasons) last = Math.max(last, season ?? 0);
    for (const [index, { season }] of (show.trailers ?? []).entries()) {
      if (season === undefined || seasons.has(season) || season === last + 1) continue;
      say(show, ['trailers', index, 'season'], `No episode belongs to season ${season}.`, {
        help: 'Correct the number, or leave it out for a trailer of the show.',
      });
    }
  },
};
