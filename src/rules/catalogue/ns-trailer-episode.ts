import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import type { Rule } from '../rule.ts';
import { slugOf } from '../slugs.ts';
import { own } from '../sources.ts';

export const nsTrailerEpisode: Rule = {
  id: 'ns-trailer-episode',
  severity: 'error',
  where: 'author',
  about: ['show.trailerFiles'],
  summary: 'A trailer is said to be an episode that is not there, or is no trailer.',
  reason: 'What the trailer is called and where it is comes from that episode.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
trailer: {episode: «0-trailers»}
-- episodes/0-trailer.md --
type: trailer
`,
    `
-- podfeed.yaml --
trailer: {episode: «night»}
-- episodes/night.md --
number: 1
`,
    `
-- podfeed.yaml --
trailer: {episode: 0-trailer}
-- episodes/0-trailer.md --
type: trailer
`,
  ],
  feed({ show, episodes }, say) {
    const { trailerFiles = [] } = show;
    if (!trailerFiles.some(({ episode }) => episode !== undefined)) return;
    const bySlug = new Map(episodes.map((episode) => [slugOf(episode), episode]));
    for (const { episode: slug, path } of trailerFiles) {
      if (slug === undefined) continue;
      const episode = bySlug.get(slug);
      const at = [...path, 'episode'];
      if (!episode) {
        const meant = nearest(slug, bySlug.keys());
        say(show, at, `There is no episode ${quote(slug)}.`, {
          help: meant
            ? `Did you mean ${quote(meant)}?`
            : 'Write the name of its file without the ending, or its slug.',
        });
      } else if (episode.type !== 'trailer') {
        say(show, at, `The episode ${quote(slug)} is no trailer.`, {
          severity: 'warning',
          help: 'Let its type be `trailer`, or name another one.',
        });
      }
    }
  },
};
