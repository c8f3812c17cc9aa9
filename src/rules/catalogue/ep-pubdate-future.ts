import { writtenFor } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Seconds of a year: nobody plans single episodes for longer. */
const farthest = 366 * 86_400;

export const epPubdateFuture: Rule = {
  id: 'ep-pubdate-future',
  severity: 'warning',
  about: ['episode.published'],
  summary: 'An episode is dated more than a year ahead.',
  reason:
    'It is held back until then, as every episode with a later date is, so a slip in the year means that it does not come out. A draft never gets into the feed, whatever its date.',
  source: own,
  examples: [
    `
-- now 2026-03-01T05:00:00Z --
-- episodes/1.md --
date: «2027-03-02 06:00:01»
`,
    `
-- now 2026-03-01T05:00:00Z --
-- episodes/1.md --
date: 2027-03-02 06:00:00
publishDay: Tuesday
-- episodes/2.md --
date: 2062-03-05
draft: true
-- episodes/3.md --
date: 2020-03-01
`,
  ],
  episode(episode, say, show) {
    const { ahead = 0 } = episode.facts ?? {};
    if (episode.published === undefined || ahead <= farthest) return;
    const day = writtenFor(episode.published, show).slice(0, 10);
    const called = name(episode, ['published']);
    say(
      episode,
      ['published'],
      `The ${called} \`${day}\` is more than a year ahead, and nothing is published before.`,
      {
        help: `Check the year, or hold the episode back with ${name(episode, ['draft'])}.`,
      },
    );
  },
};
