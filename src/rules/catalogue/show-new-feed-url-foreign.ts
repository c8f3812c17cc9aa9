import { readHttpUrl } from '../../feed/url.ts';
import { quoteAddress } from '../quote-address.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showNewFeedUrlForeign: Rule = {
  id: 'show-new-feed-url-foreign',
  severity: 'warning',
  about: ['show.newFeedUrl'],
  summary: 'The feed sends its followers to another address.',
  reason: 'Apps that read it leave this feed for good, and ask only the other one from then on.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
newFeedUrl: «https://feeds.example.com/trains.xml»
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
`,
  ],
  show(show, say) {
    const { feed, newFeedUrl } = show;
    if (newFeedUrl === undefined || feed === undefined || newFeedUrl === feed) return;
    if (!readHttpUrl(newFeedUrl).ok) return;
    say(
      show,
      ['newFeedUrl'],
      `Followers of this feed will move to ${quoteAddress(newFeedUrl)} and not come back.`,
      {
        help: `Remove ${name(show, ['newFeedUrl'])} unless the show moves there.`,
        related: [{ message: 'This is the address of the feed itself.', owner: show, path: ['feed'] }],
      },
    );
  },
};
