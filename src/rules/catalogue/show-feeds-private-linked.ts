import type { Episode, Show } from '../../feed/feed.ts';
import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule, type Say } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsPrivateLinked: Rule = {
  id: 'show-feeds-private-linked',
  severity: 'error',
  where: 'author',
  about: [
    'show.feeds',
    'show.link',
    'show.newFeedUrl',
    'show.description',
    'episode.body',
    'episode.summary',
  ],
  summary: 'The address of a private feed stands where everybody can read it.',
  reason: 'A private feed is private as long as nobody else knows its address.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - file: members.xml
    feed: https://example.com/members-7f3a.xml
    private: true
rules: {show-feed-file: "off"}
-- episodes/1.md --
---
Members find more [in their own feed](«https://example.com/members-7f3a.xml»), with the long version of this night.
`,
    `
-- podfeed.yaml --
newFeedUrl: «https://example.com/members-7f3a.xml»
feeds:
  - file: members-7f3a.xml
    feed: https://example.com/members-7f3a.xml
    private: true
`,
    `
-- podfeed.yaml --
feeds:
  - file: members-7f3a.xml
    feed: https://example.com/members-7f3a.xml
    private: true
-- episodes/1.md --
---
Members find more [on their own page](https://example.com/members), with the long version of this night.
`,
  ],
  show(show, say) {
    for (const address of privateOf(show)) {
      for (const field of ['link', 'newFeedUrl', 'description'] as const) {
        const at = show[field]?.indexOf(address) ?? -1;
        if (at !== -1) report(say, show, [field], address);
      }
    }
  },
  episode(episode, say, show) {
    for (const address of privateOf(show)) {
      for (const field of ['body', 'summary'] as const) {
        const at = episode[field]?.indexOf(address) ?? -1;
        if (at !== -1) report(say, episode, [field], address, { start: at, end: at + address.length });
      }
    }
  },
};

/** Only the main show knows its feeds. */
function privateOf({ feeds = [] }: Show): string[] {
  return feeds.flatMap(({ private: isPrivate, fields }) => (isPrivate && fields.feed ? [fields.feed] : []));
}

function report(
  say: Say,
  owner: Show | Episode,
  path: Path,
  address: string,
  part?: { start: number; end: number },
): void {
  say(owner, path, `${quote(address)} is the address of a private feed.`, {
    part,
    help: `Take it out of ${name(owner, path)}, and give the feed another address if this one was published.`,
  });
}
