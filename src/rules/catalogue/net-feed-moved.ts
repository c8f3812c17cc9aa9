import { quoteAddress } from '../quote-address.ts';
import { forFeedAnswer } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netFeedMoved: Rule = {
  id: 'net-feed-moved',
  severity: 'hint',
  about: ['show.feed'],
  summary: 'The address of the feed is sent on to another one for good.',
  reason:
    'Apps follow and keep the new address; everything that still names the old one costs a detour and breaks when it is given up.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"moved": "https://feeds.example.com/1.xml"} --
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
-- https://example.com/feed.xml {"status": 200} --
`,
  ],
  ...forFeedAnswer(({ moved }, called) =>
    moved === undefined
      ? undefined
      : {
          message: `${called} has moved for good to ${quoteAddress(moved)}.`,
          help: 'Name the new address wherever the old one stands.',
        },
  ),
};
