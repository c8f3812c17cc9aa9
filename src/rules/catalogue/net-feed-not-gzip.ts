import { forFeedAnswer } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

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
feed: https://example.com/feed.xml
-- https://example.com/feed.xml {"gzip": true} --
`,
  ],
  ...forFeedAnswer(({ status, gzip }, called) =>
    status === 200 && gzip === false
      ? {
          message: `${called} is sent without compression, although gzip was offered.`,
          help: 'Turn on gzip for XML on the server.',
        }
      : undefined,
  ),
};
