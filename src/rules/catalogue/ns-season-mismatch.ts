import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsSeasonMismatch: Rule = {
  id: 'ns-season-mismatch',
  severity: 'warning',
  where: 'feed',
  about: ['episode.namedSeason'],
  summary: 'An episode has one season for Apple and another for everybody else.',
  reason: 'Each app goes by one of the two, so the episode stands in two places.',
  source: podcastTag('season'),
  examples: [
    `
-- feed.xml --
<item><title>Vienna</title><itunes:season>1</itunes:season><podcast:season name="Roots">«2»</podcast:season></item>
`,
    `
-- feed.xml --
<item><title>Vienna</title><guid isPermaLink="false">1</guid><itunes:season>2</itunes:season><podcast:season name="Roots">2</podcast:season><enclosure url="https://media.example.com/1.mp3" length="9600000" type="audio/mpeg"/></item>
`,
  ],
  episode(episode, say) {
    const { season, namedSeason } = episode;
    if (season === undefined || namedSeason === undefined || season === namedSeason.number) return;
    const message = `The season is ${namedSeason.number} here, and ${season} for Apple.`;
    say(episode, ['namedSeason', 'number'], message, {
      help: 'Give both the same number.',
      related: [{ message: 'The one for Apple is here.', owner: episode, path: ['season'] }],
    });
  },
};
