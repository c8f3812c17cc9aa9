import { quote } from '../../text/printable.ts';
import { forFeedAnswer } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const feedTypes = /^\s*(?:application\/(?:rss\+xml|xml)|text\/xml)\s*(?:;|$)/i;

export const netFeedType: Rule = {
  id: 'net-feed-type',
  severity: 'warning',
  about: ['show.feed'],
  summary: 'The server of the feed names a type that is none of feeds.',
  reason:
    'Browsers and some readers go by that type: as a web page or a text the feed is shown or downloaded, not followed.',
  source: w3c,
  examples: [
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"type": "text/html"} --
`,
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"type": ""} --
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
-- https://example.com/feed.xml {"type": "text/xml; charset=utf-8"} --
`,
  ],
  ...forFeedAnswer(({ status, type }, called) => {
    if (status !== 200 || type === undefined || feedTypes.test(type)) return undefined;
    return {
      message:
        type.trim() === '' ? `${called} is sent without a type.` : `${called} is sent as ${quote(type)}.`,
      help: 'Let the server send `Content-Type: application/rss+xml`.',
    };
  }),
};
