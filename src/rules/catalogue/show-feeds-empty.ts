import type { Show } from '../../feed/feed.ts';
import type { Path } from '../../feed/placed.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsEmpty: Rule = {
  id: 'show-feeds-empty',
  severity: 'error',
  where: 'author',
  about: ['show.feeds'],
  summary: 'A further feed takes no episode.',
  reason: 'Its filter is narrower than it was meant; directories and apps take no feed without episodes.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - file: winter.xml
    feed: https://example.com/winter.xml
    title: Night Trains in winter
    filter: «{tags: winter, type: bonus}»
-- episodes/1.md --
tags: winter
`,
    `
-- now 2026-03-10T00:00:00Z --
-- podfeed.yaml --
feeds:
  - file: winter.xml
    feed: https://example.com/winter.xml
    title: Night Trains in winter
    filter: «{tags: winter}»
-- episodes/1.md --
title: The last sleeper
-- episodes/2.md --
tags: winter
`,
    `
-- podfeed.yaml --
feeds:
  - file: opus.xml
    feed: https://example.com/opus.xml
    title: Night Trains (Opus)
    audio: opus
    otherwise: skip
    filter: «{season: 1}»
-- episodes/1.md --
season: 1
-- episodes/2.md --
variants: {opus: {url: "https://media.example.com/2.opus", length: 14400000}}
`,
    `
-- podfeed.yaml --
feeds:
  - file: winter.xml
    feed: https://example.com/winter.xml
    title: Night Trains in winter
    filter: «{tags: winter, season: }»
-- episodes/1.md --
tags: winter
`,
    `
-- podfeed.yaml --
feeds:
  - file: winter.xml
    feed: https://example.com/winter.xml
    title: Night Trains in winter
    filter: {tags: winter}
-- episodes/1.md --
tags: winter
`,
  ],
  feed({ show, episodes }, say) {
    for (const [index, { matched, out, unknown }] of (show.facts?.feeds ?? []).entries()) {
      const { path, filter } = show.feeds![index]!;
      // What no episode has is said by itself, and so is that there are none.
      if (isUnread(show, path)) continue;
      if (out > 0 || unknown.length > 0 || !episodes.some(({ facts }) => facts?.held === undefined)) continue;
      const at = [...path, filter ? 'filter' : 'audio'];
      if (matched > 0) {
        say(show, at, 'Every episode of this feed is held back, as a draft or for its date.', {
          severity: 'warning',
          help: 'Publish the feed when the first of them is out.',
        });
      } else {
        say(show, at, 'No episode is in this feed.', {
          help: `Look at ${name(show, at)}: episodes must meet all of its conditions.`,
        });
      }
    }
  },
};

/** Of a condition that cannot be read enough is said. */
function isUnread({ remarks }: Show, feed: Path): boolean {
  const start = [...feed, 'filter'].join();
  return remarks.some(({ unread, path }) => unread && path.join().startsWith(`${start},`));
}
