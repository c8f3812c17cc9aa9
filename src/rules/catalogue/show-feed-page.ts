import { readHttpUrl } from '../../feed/url.ts';
import { extensionOf } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { endingPart } from '../enclosures.ts';
import { quoteAddress } from '../quote-address.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const others = new Set(['md', 'markdown', 'html', 'htm', 'yaml', 'yml', 'json', 'mp3', 'm4a', 'jpg', 'png']);

export const showFeedPage: Rule = {
  id: 'show-feed-page',
  severity: 'warning',
  about: ['show.feed'],
  summary: 'The address of the feed ends like that of something else.',
  reason:
    'Servers tell the type of a file from its ending; directories refuse a feed that comes as a page or a picture.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feed: https://example.com/feed«.html»
`,
    `
-- podfeed.yaml --
feed: https://example.com/podfeed«.yaml»?v=2
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
`,
    `
-- podfeed.yaml --
feed: https://feeds.example.com/night.trains/
`,
  ],
  show(show, say) {
    const { feed } = show;
    if (feed === undefined || !readHttpUrl(feed).ok) return;
    const ending = extensionOf(feed);
    if (!others.has(ending)) return;
    const message = `The address ${quoteAddress(feed)} ends in ${quote(`.${ending}`)}, and a feed is XML.`;
    say(show, ['feed'], message, {
      part: endingPart(feed),
      help: `Let ${name(show, ['feed'])} be the address of the feed itself, such as \`https://example.com/feed.xml\`.`,
    });
  },
};
