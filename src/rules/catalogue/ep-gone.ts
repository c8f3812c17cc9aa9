import type { Feed, GoneEpisode } from '../../feed/feed.ts';
import { quote } from '../../text/printable.ts';
import { writtenFor } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** So many are told one by one. */
const few = 5;

const meantTo = (they = 'it is'): string =>
  `If ${they} meant to go, \`podfeed build --allow episodes-removed\` records that.`;

export const epGone: Rule = {
  id: 'ep-gone',
  severity: 'error',
  where: 'author',
  about: ['episode.file', 'episode.draft'],
  summary: 'An episode that was published is no longer there.',
  reason:
    'Apps take it from the list of every subscriber, links to it break, and ratings and comments are lost. A file that got another name keeps its episode as long as the date and the media file, or the guid, stay.',
  source: own,
  examples: [
    `
-- lock --
{"version": 1, "episodes": {
  «"episodes/0.md"»: {"guid": "night-trains-0", "date": "2026-02-22T05:00:00Z"},
  "episodes/1.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}
}}
`,
    `
draft: «true»
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/2.md --
title: The sleeper to Vienna
`,
    `
-- lock --
{"version": 1, "episodes": {"episodes/0.md": {"guid": "night-trains-0", "date": "2026-02-22T05:00:00Z", "gone": true}}}
`,
    `
-- lock --
{"version": 1, "episodes": {"episodes/old-name.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: night-trains-1
date: 2026-03-01
`,
    `
-- podfeed.yaml --
output: {limit: 1}
-- lock --
{"version": 1, "episodes": {"episodes/0.md": {"guid": "night-trains-0", "date": "2026-02-22T05:00:00Z"}}}
-- episodes/1.md --
date: 2026-03-01
`,
  ],
  episode(episode, say) {
    const { held, recordedGuid, recordedGone } = episode.facts ?? {};
    if (held !== 'draft' || recordedGuid === undefined || recordedGone) return;
    say(episode, ['draft'], 'This episode was published; as a draft it vanishes from the feed.', {
      help: `Take ${name(episode, ['draft'])} away. ${meantTo()}`,
    });
  },
  feed(feed, say) {
    const { show, episodes } = feed;
    const there = new Set(episodes.map(({ guid }) => guid?.value));
    const missing = [...(show.facts?.gone ?? [])].filter(
      ([guid, gone]) => !there.has(guid) && !gone.meant && !isBeyond(gone, feed),
    );
    if (missing.length > few) {
      const [[, first], [, second]] = missing as [(typeof missing)[number], (typeof missing)[number]];
      const message = `The episodes of ${quote(first.file)}, ${quote(second.file)} and ${missing.length - 2} more files, which were published, are gone.`;
      say(show, [], message, { at: first.place, help: `Bring their files back. ${meantTo('they are')}` });
      return;
    }
    for (const [guid, gone] of missing) {
      const message = `The episode of ${quote(gone.file)}, published on \`${writtenFor(gone.date, show)}\`, is gone.`;
      say(show, [], message, {
        at: gone.place,
        help: `Bring its file back; where it only has another name, give that one the guid ${quote(guid)} and its date. ${meantTo()}`,
      });
    }
  },
};

/** A feed with a limit lets go of its oldest episodes anyway. */
function isBeyond({ date }: GoneEpisode, { show, episodes }: Feed): boolean {
  const limit = show.output?.limit;
  if (limit === undefined || show.output?.pages !== undefined) return false;
  const newer = episodes.filter(
    ({ facts, published = 0 }) => facts?.held === undefined && published > date,
  ).length;
  return newer >= limit;
}
