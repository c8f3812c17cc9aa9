import { quoteAddress } from '../quote-address.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const showLinkIsFeed: Rule = {
  id: 'show-link-is-feed',
  severity: 'warning',
  about: ['show.link', 'show.feed'],
  summary: 'The web page of the show is the feed itself.',
  reason: 'Apps open it in a browser, where listeners see raw XML.',
  source: rss,
  examples: [
    `
-- podfeed.yaml --
link: «https://example.com/feed.xml»
feed: https://example.com/feed.xml
`,
    `
-- podfeed.yaml --
link: «http://example.com/feed.xml/»
feed: https://example.com/feed.xml
rules: {show-link-not-https: "off"}
`,
    `
-- podfeed.yaml --
link: https://example.com/
feed: https://example.com/feed.xml
`,
  ],
  show(show, say) {
    const { link, feed } = show;
    if (link === undefined || feed === undefined || bare(link) !== bare(feed)) return;
    say(show, ['link'], `The address ${quoteAddress(link)} is that of the feed, not of a page.`, {
      help: `Give ${name(show, ['link'])} the address of a page about the show.`,
      related: [{ message: 'The address of the feed is here.', owner: show, path: ['feed'] }],
    });
  },
};

const bare = (address: string): string => address.replace(/^https?:\/\/|\/$/gi, '').toLowerCase();
