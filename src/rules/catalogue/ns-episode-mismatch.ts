import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsEpisodeMismatch: Rule = {
  id: 'ns-episode-mismatch',
  severity: 'warning',
  where: 'feed',
  about: ['episode.namedNumber'],
  summary: 'An episode has one number for Apple and another for everybody else.',
  reason:
    'Each app goes by one of the two, so listeners speak of different episodes. Only the fraction may be more: Apple takes whole numbers.',
  source: podcastTag('episode'),
  examples: [
    `
-- feed.xml --
<item><title>Vienna</title><itunes:episode>7</itunes:episode><podcast:episode display="Part A">«8.5»</podcast:episode></item>
`,
    `
-- feed.xml --
<item><title>Vienna</title><guid isPermaLink="false">1</guid><itunes:episode>7</itunes:episode><podcast:episode display="Part A">7.5</podcast:episode><enclosure url="https://media.example.com/1.mp3" length="9600000" type="audio/mpeg"/></item>
`,
  ],
  episode(episode, say) {
    const { number, namedNumber } = episode;
    if (number === undefined || namedNumber === undefined || number === Math.floor(namedNumber.number))
      return;
    const message = `The number is ${namedNumber.number} here, and ${number} for Apple.`;
    say(episode, ['namedNumber', 'number'], message, {
      help: 'Give both the same number, but for a fraction.',
      related: [{ message: 'The one for Apple is here.', owner: episode, path: ['number'] }],
    });
  },
};
