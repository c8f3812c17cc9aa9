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
funding: {url: «"https://example.com/members-7f3a.xml"», text: Become a member}
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
  - file: short.xml
    feed: https://example.com/short.xml
    title: The newest night trains
    limit: 1
    link: «https://example.com/members-7f3a.xml»
`,
    `
-- podfeed.yaml --
link: https://example.com/members/all
feeds:
  - file: members
    feed: https://example.com/members
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
    const addresses = privateOf(show);
    if (addresses.length === 0) return;
    lookThrough(show, [], show, addresses, say);
    // What a public feed says otherwise is read by everybody, too.
    for (const { fields, path, private: isPrivate } of show.feeds ?? []) {
      if (!isPrivate) lookThrough(fields, path, show, addresses, say);
    }
  },
  episode(episode, say, show) {
    const addresses = privateOf(show);
    if (addresses.length > 0) lookThrough(episode, [], episode, addresses, say);
  },
};

/** Only the main show knows its feeds. */
function privateOf({ feeds = [] }: Show): string[] {
  return feeds.flatMap(({ private: isPrivate, fields }) => (isPrivate && fields.feed ? [fields.feed] : []));
}

/** What is not part of what a feed says. */
const unsaid: ReadonlySet<string> = new Set([
  'origin',
  'remarks',
  'silences',
  'facts',
  'feeds',
  'output',
  'rules',
]);

function lookThrough(
  fields: object,
  path: Path,
  owner: Show | Episode,
  addresses: readonly string[],
  say: Say,
): void {
  const { body, summary, ...others } = fields as Partial<Episode>;
  for (const address of addresses) {
    const inNotes = Object.entries({ body, summary }).flatMap(([field, text]) => {
      const part = placeIn(text, address);
      return part ? [{ field, part }] : [];
    });
    for (const { field, part } of inNotes) report(say, owner, [field], address, part);
    // What is made of the notes says the same once more.
    if (inNotes.length > 0) continue;
    for (const [field, value] of Object.entries(others)) {
      const inside = unsaid.has(field) ? undefined : pathTo(value, address);
      if (inside) report(say, owner, [...path, field, ...inside], address);
    }
  }
}

/** The way to the first text that names an address. */
function pathTo(value: unknown, address: string): Path | undefined {
  if (typeof value === 'string') return placeIn(value, address) && [];
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = value instanceof Map ? value.entries() : Object.entries(value);
  for (const [key, each] of entries) {
    const inside = pathTo(each, address);
    if (inside) return [Array.isArray(value) ? Number(key) : String(key), ...inside];
  }
  return undefined;
}

/** Where an address stands in a text: as a whole, and not as the beginning of another one. */
function placeIn(text: string | undefined, address: string): { start: number; end: number } | undefined {
  if (text === undefined) return undefined;
  for (let start = text.indexOf(address); start !== -1; start = text.indexOf(address, start + 1)) {
    const end = start + address.length;
    if (!/^(?:[\w/-]|\.\w)/.test(text.slice(end, end + 2))) return { start, end };
  }
  return undefined;
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
