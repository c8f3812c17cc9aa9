/** The namespaces of every completed feed. */
const start = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:psc="http://podlove.org/simple-chapters">
<channel>
`;

const channelBase: readonly (readonly [string, string])[] = [
  ['title', '<title>Night Trains of Europe</title>'],
  ['link', '<link>https://example.com/</link>'],
  ['atom:link', '<atom:link href="https://example.com/feed.xml" rel="self" type="application/rss+xml"/>'],
  [
    'description',
    '<description>Conversations with the people who keep the sleeping cars of Europe running.</description>',
  ],
  ['language', '<language>en</language>'],
  ['copyright', '<copyright>Ada Muster</copyright>'],
  ['generator', '<generator>Trains 1.0</generator>'],
  ['itunes:author', '<itunes:author>Ada Muster</itunes:author>'],
  [
    'itunes:owner',
    '<itunes:owner><itunes:name>Ada</itunes:name><itunes:email>ada@example.com</itunes:email></itunes:owner>',
  ],
  [
    'itunes:category',
    '<itunes:category text="Business"><itunes:category text="Management"/></itunes:category>',
  ],
  ['itunes:explicit', '<itunes:explicit>false</itunes:explicit>'],
  ['itunes:image', '<itunes:image href="https://example.com/cover.jpg"/>'],
  ['podcast:guid', '<podcast:guid>d84ced82-1926-54c0-88c2-bb01dd35d7e3</podcast:guid>'],
  ['podcast:locked', '<podcast:locked owner="ada@example.com">yes</podcast:locked>'],
];

const itemBase = (index: number): readonly (readonly [string, string])[] => [
  ['title', `<title>The sleeper of platform ${index}</title>`],
  ['link', `<link>https://example.com/${index}</link>`],
  ['guid', `<guid isPermaLink="false">night-trains-${index}</guid>`],
  [
    'pubDate',
    `<pubDate>${index === 1 ? 'Sun, 01 Mar 2026 05:00:00 +0000' : 'Sun, 22 Feb 2026 05:00:00 +0000'}</pubDate>`,
  ],
  ['description', '<description>What happens on the night shift, told by those who work it.</description>'],
  [
    'enclosure',
    `<enclosure url="https://media.example.com/${index}.mp3" length="28800000" type="audio/mpeg"/>`,
  ],
  ['itunes:duration', '<itunes:duration>1800</itunes:duration>'],
];

/** What stands in a channel, completed to a clean feed. A document with a root stays as it is. */
export function completeFeed(content: string, without: readonly string[]): string {
  if (content.replaceAll(/[«»]/g, '').includes('<rss') || without.includes('everything')) return content;
  const parts = content.split(/(?=<«?item»?>)|(?<=<\/item>\n)/);
  const items = parts.filter((part) => /^<«?item»?>/.test(part));
  const outside = parts.filter((part) => !items.includes(part)).join('');
  const missing = (given: string, base: readonly (readonly [string, string])[]): string =>
    base
      .filter(([name]) => !without.includes(name) && !new RegExp(`<«?${name}»?[\\s/>]`).test(given))
      .map(([, xml]) => `${xml}\n`)
      .join('');
  let index = 0;
  const filled = parts.map((part) => {
    if (!items.includes(part)) return part;
    index += 1;
    return part.replace(/<\/item>\n$/, `${missing(part, itemBase(index))}</item>\n`);
  });
  const extra = items.length > 0 ? '' : `<item>\n${missing('', itemBase(1))}</item>\n`;
  return `${start}${missing(outside, channelBase)}${filled.join('')}${extra}</channel>\n</rss>\n`;
}
