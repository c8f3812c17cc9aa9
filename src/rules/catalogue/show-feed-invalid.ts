import { checkAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

export const showFeedInvalid: Rule = {
  id: 'show-feed-invalid',
  severity: 'error',
  about: ['show.feed'],
  summary: 'The address of the feed cannot be opened.',
  reason: 'Directories fetch the feed there, and files beside it are addressed from there.',
  source: rssProfile,
  examples: [
    `
-- podfeed.yaml --
feed: «feed.xml»
`,
    `
-- podfeed.yaml --
feed: «http://localhost:8000/feed.xml»
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
`,
  ],
  show(show, say) {
    if (show.feed !== undefined) checkAddress(show, ['feed'], show.feed, say);
  },
};
