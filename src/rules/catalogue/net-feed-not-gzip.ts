import { forFeedAnswer } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

/**
 * Bytes that come in one go, before the other side has to say that it got them (RFC 6928: ten segments of 1,460): so
 * much takes as long packed as not.
 */
const aGo = 14_600;

export const netFeedNotGzip: Rule = {
  id: 'net-feed-not-gzip',
  severity: 'hint',
  about: ['show.feed'],
  summary: 'The feed is not packed on its way.',
  reason: 'Packed with gzip a feed takes a fifth of the traffic, every time an app looks at it.',
  source: w3c,
  examples: [
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"gzip": false} --
`,
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"gzip": false, "size": 14600} --
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
-- https://example.com/feed.xml {"gzip": false, "size": 14599} --
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
-- https://example.com/feed.xml {"gzip": true} --
`,
  ],
  ...forFeedAnswer(({ status, gzip, size = aGo }, called) =>
    status === 200 && gzip === false && size >= aGo
      ? {
          message: `${called} is sent without compression, although gzip was offered.`,
          help: 'Turn on gzip for XML on the server.',
        }
      : undefined,
  ),
};
