import { checkAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showNewFeedUrlInvalid: Rule = {
  id: 'show-new-feed-url-invalid',
  severity: 'error',
  about: ['show.newFeedUrl'],
  summary: 'The new address of the feed cannot be opened.',
  reason: 'Apps would follow it and lose the show.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
newFeedUrl: «feeds.example.com/trains.xml»
`,
    `
-- podfeed.yaml --
newFeedUrl: https://feeds.example.com/trains.xml
`,
  ],
  show(show, say) {
    if (show.newFeedUrl !== undefined) checkAddress(show, ['newFeedUrl'], show.newFeedUrl, say);
  },
};
