import { isInsecure, secureHelp } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedNotHttps: Rule = {
  id: 'show-feed-not-https',
  severity: 'warning',
  about: ['show.feed', 'show.newFeedUrl'],
  summary: 'The address of the feed is not encrypted.',
  reason:
    'Some apps and web players fetch no feeds that are not sent over https, and anybody on the way can change one.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feed: «http://example.com/feed.xml»
newFeedUrl: «http://example.com/new.xml»
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
`,
  ],
  show(show, say) {
    for (const field of ['feed', 'newFeedUrl'] as const) {
      const text = show[field];
      if (text === undefined || !isInsecure(text)) continue;
      say(show, [field], `The address ${quoteAddress(text)} is not encrypted.`, { help: secureHelp(text) });
    }
  },
};
