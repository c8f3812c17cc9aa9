import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showNewFeedUrlSelf: Rule = {
  id: 'show-new-feed-url-self',
  severity: 'hint',
  about: ['show.newFeedUrl'],
  summary: 'The new address of the feed is the one that it has.',
  reason: 'That is right for some weeks after a move, and superfluous afterwards.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
newFeedUrl: «https://example.com/feed.xml»
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
`,
  ],
  show(show, say) {
    const { feed, newFeedUrl } = show;
    if (newFeedUrl === undefined || newFeedUrl !== feed) return;
    const called = name(show, ['newFeedUrl']);
    say(show, ['newFeedUrl'], `${called} is the same address as ${name(show, ['feed'])}.`, {
      help: 'Remove it about four weeks after the move, when followers have moved too.',
    });
  },
};
