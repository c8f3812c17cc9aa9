import { forFeedAnswer } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const netFeedNoEtag: Rule = {
  id: 'net-feed-no-etag',
  severity: 'hint',
  about: ['show.feed'],
  summary: 'Apps cannot ask whether the feed has changed.',
  reason:
    'Apps look at a feed many times a day. With ETag or Last-Modified they fetch it only when it is new, which spares everybody traffic.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"marked": false} --
`,
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
-- https://example.com/feed.xml {"again": 200} --
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
-- https://example.com/feed.xml {"again": 304} --
`,
  ],
  ...forFeedAnswer(({ status, marked, again }, called) => {
    if (status !== 200) return undefined;
    if (marked === false)
      return {
        message: `${called} is sent with neither ETag nor Last-Modified.`,
        help: 'Let the server send one of them; most do so for files.',
      };
    if (again !== 200) return undefined;
    return {
      message: `${called} is sent in full again although it has not changed.`,
      help: 'Let the server answer If-None-Match and If-Modified-Since with status 304.',
    };
  }),
};
