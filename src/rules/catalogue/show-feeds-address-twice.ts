import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsAddressTwice: Rule = {
  id: 'show-feeds-address-twice',
  severity: 'error',
  where: 'author',
  about: ['show.feeds', 'show.feed'],
  summary: 'Two feeds of the show have one address.',
  reason:
    'An address leads to one feed only. A private feed with the address of a public one would be everybody’s, and apps take two feeds with one address for the same.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - file: members.xml
    feed: «https://example.com/feed.xml»
    private: true
rules: {show-feed-file: "off"}
`,
    `
-- podfeed.yaml --
feeds:
  - {file: a.xml, feed: "https://example.com/a.xml", title: The newest trains, limit: 10}
  - {file: b.xml, feed: «"https://example.com/a.xml"», title: The trains before, limit: 20}
rules: {show-feed-file: "off"}
`,
    `
-- podfeed.yaml --
feeds:
  - file: members.xml
    feed: https://example.com/members.xml
    private: true
`,
  ],
  show(show, say) {
    const taken = new Map<string, Path>();
    if (show.feed !== undefined) taken.set(bare(show.feed), ['feed']);
    for (const { fields, path } of show.feeds ?? []) {
      if (fields.feed === undefined) continue;
      const here = [...path, 'feed'];
      const before = taken.get(bare(fields.feed));
      taken.set(bare(fields.feed), before ?? here);
      if (!before) continue;
      say(show, here, `${quote(fields.feed)} is the address of another feed, too.`, {
        help: 'Give each feed an address of its own.',
        related: [{ message: 'The other feed is here.', owner: show, path: before }],
      });
    }
  },
};

/** Apps fetch both of `http` and `https`, and take them for one. */
const bare = (address: string): string => address.replace(/^https?:/i, '');
