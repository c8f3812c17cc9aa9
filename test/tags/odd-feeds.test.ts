import { describe, expect, test } from 'vitest';
import { openFeed } from '../../src/tags/read-feed.ts';
import { namespaces } from '../../src/xml/namespaces.ts';
import { readFeed, writeFeed } from './feeds.ts';

const declarations = [...namespaces]
  .filter(([prefix]) => prefix !== 'xml')
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const rss = (inside: string): string =>
  `<?xml version="1.0"?><rss version="2.0" ${declarations}><channel>${inside}</channel></rss>`;
/** What has a field of its own. */
const known = <Fields extends { extra?: unknown }>({ extra, ...fields }: Fields) => fields;
const show = (inside: string) => known(readFeed(rss(inside)).show);
const episode = (inside: string) => known(readFeed(rss(`<item>${inside}</item>`)).episodes[0]!);

describe('fields of a show as others write them', () => {
  test.each<[string, object]>([
    ['<title>\n   A title\t\n</title>', { title: 'A title' }],
    ['<title><![CDATA[R&D]]> &amp; more</title>', { title: 'R&D & more' }],
    ['<title>\u00a0A\u00a0</title>', { title: '\u00a0A\u00a0' }],
    ['<title>one</title><title>two</title>', { title: 'one' }],
    ['<title></title>', {}],
    ['<title> \n </title><link/>', {}],
    ['<itunes:explicit>Yes</itunes:explicit>', { explicit: true }],
    ['<itunes:explicit>clean</itunes:explicit>', { explicit: false }],
    ['<itunes:explicit>TRUE</itunes:explicit>', { explicit: true }],
    ['<itunes:type>Serial</itunes:type>', { type: 'serial' }],
    ['<itunes:block>yes</itunes:block><itunes:complete>no</itunes:complete>', { block: true }],
    ['<itunes:image href=" https://example.com/a.jpg "/>', { image: 'https://example.com/a.jpg' }],
    ['<itunes:image/>', {}],
    ['<atom:link rel="hub" href="h"/><atom:link rel="self" href="s"/>', { feed: 's', hubs: ['h'] }],
    ['<atom:link href="s"/>', {}],
    [
      '<itunes:category text="Business"><itunes:category text="Careers"/><itunes:category text="Management"/></itunes:category><itunes:category text="Arts"/>',
      {
        categories: [
          { main: 'Business', sub: 'Careers' },
          { main: 'Business', sub: 'Management' },
          { main: 'Arts' },
        ],
      },
    ],
    ['<itunes:category/>', {}],
    [
      '<itunes:owner><itunes:email> a@example.com </itunes:email></itunes:owner>',
      { owner: { email: 'a@example.com' } },
    ],
    [
      '<podcast:locked owner="a@example.com">YES</podcast:locked>',
      { locked: { locked: true, owner: 'a@example.com' } },
    ],
    ['<podcast:funding url="u"/>', { funding: [{ url: 'u', text: '' }] }],
    ['<podcast:funding>no address</podcast:funding>', {}],
    ['<podcast:person>Ada</podcast:person><podcast:person/>', { people: [{ name: 'Ada' }] }],
    ['<podcast:location rel="maker">Berlin</podcast:location>', { locations: [{ name: 'Berlin' }] }],
    ['<category domain="d">c</category><category/>', { rssCategories: [{ text: 'c', domain: 'd' }] }],
    ['<skipHours><hour>1</hour><hour>23</hour></skipHours>', { skipHours: [1, 23] }],
    ['<skipHours/><skipDays><day>Sunday</day></skipDays>', { skipDays: ['Sunday'] }],
    ['<image><url>u</url></image>', { rssImage: { url: 'u', title: '', link: '' } }],
    ['<image><title>t</title></image>', {}],
    ['<pubDate>Sun, 1 Mar 2026 06:00 EST</pubDate>', { published: 1_772_362_800 }],
    ['<podcast:updateFrequency complete="TRUE"/>', { updateFrequency: { text: '', complete: true } }],
    ['<unknown>x</unknown><dc:creator>y</dc:creator>', {}],
  ])('%s', (inside, expected) => {
    expect(show(inside)).toEqual(expected);
  });

  test('the first link of a relation that says something counts, and further ones are kept', () => {
    const links = ['', ' href="a"', ' href="b" type="text/html"'].map(
      (rest) => `<atom:link rel="self"${rest}/>`,
    );
    const next = '<atom:link rel="next" href="c"/>';
    const read = readFeed(rss([...links, next, next.replace('c', 'd')].join(''))).show;
    expect(read).toMatchObject({ feed: 'a', history: { next: 'c' } });
    expect(read.extra?.map(({ attributes = [] }) => attributes.map(({ value }) => value))).toEqual([
      ['self'],
      ['self', 'b', 'text/html'],
      ['next', 'd'],
    ]);
  });

  test('what a part has beside its key stays with it, also behind parts that cannot be read', () => {
    const chapters =
      '<psc:chapter start="soon" title="1"/><psc:chapter start="0:01" title="2" image2="x"/><psc:chapter start="2"/>';
    const { show, episodes } = readFeed(rss(`<item><psc:chapters>${chapters}</psc:chapters></item>`));
    expect(writeFeed(show, episodes)).toContain('<psc:chapter start="00:00:01.000" title="2" image2="x"/>');
  });

  test('a namespace counts, not its prefix', () => {
    const xml = rss('<pod:guid xmlns:pod="https://podcastindex.org/namespace/1.0">g</pod:guid>');
    expect(readFeed(xml).show).toEqual({ guid: 'g' });
    const foreign = rss('<podcast:guid xmlns:podcast="https://example.com/other">g</podcast:guid>');
    expect(readFeed(foreign).show).toEqual({
      extra: [{ name: 'podcast:guid', namespace: 'https://example.com/other', content: ['g'] }],
    });
  });
});

describe('fields of an episode as others write them', () => {
  test.each<[string, object]>([
    ['<guid>g</guid>', { guid: { value: 'g', permalink: true } }],
    ['<guid isPermaLink="False"> g </guid>', { guid: { value: 'g', permalink: false } }],
    ['<guid isPermaLink="false"/>', {}],
    [
      '<enclosure url="u" length="12" type="audio/mpeg"/>',
      { enclosure: { url: 'u', length: 12, type: 'audio/mpeg' } },
    ],
    ['<enclosure url="u"/>', { enclosure: { url: 'u' } }],
    ['<enclosure length="12"/>', {}],
    ['<itunes:duration>1:02:05</itunes:duration>', { duration: 3725 }],
    ['<itunes:duration/>', {}],
    ['<itunes:episode>007</itunes:episode>', { number: 7 }],
    ['<itunes:episodeType>Bonus</itunes:episodeType>', { type: 'bonus' }],
    [
      '<podcast:episode display="Ch. 3">3.5</podcast:episode>',
      { namedNumber: { number: 3.5, display: 'Ch. 3' } },
    ],
    ['<podcast:transcript url="u"/>', { transcripts: [{ url: 'u', type: '' }] }],
    ['<podcast:transcript type="text/vtt"/>', {}],
    ['<source url="u"/>', { source: { url: 'u', text: '' } }],
    ['<description>\n<![CDATA[<p>a</p>]]>\n</description>', { description: '<p>a</p>' }],
    ['<content:encoded>&lt;p&gt;a&lt;/p&gt;</content:encoded>', { content: '<p>a</p>' }],
    [
      '<category>a</category><category domain="https://www.pmi.org/certifications/talent-triangle#30">Power Skills</category>',
      { categories: [{ text: 'a' }], talentTriangle: [{ side: 'power-skills', percent: 30 }] },
    ],
    [
      '<category domain="https://www.pmi.org/certifications/talent-triangle">Leadership</category>',
      { talentTriangle: [{ side: 'power-skills' }] },
    ],
    [
      '<category domain="https://www.pmi.org/certifications/talent-triangle">Cooking</category>',
      { categories: [{ text: 'Cooking', domain: 'https://www.pmi.org/certifications/talent-triangle' }] },
    ],
  ])('%s', (inside, expected) => {
    expect(episode(inside)).toEqual(expected);
  });
});

describe('what cannot be read is left out and remarked on', () => {
  test.each<[where: 'show' | 'episode', inside: string, rule: string, field: string, text: string]>([
    ['show', '<pubDate>yesterday</pubDate>', 'ep-pubdate-format', 'published', 'yesterday'],
    ['show', '<ttl>soon</ttl>', 'ep-number-invalid', 'ttl', 'soon'],
    ['show', '<ttl>-1</ttl>', 'ep-number-invalid', 'ttl', '-1'],
    ['show', '<itunes:explicit>maybe</itunes:explicit>', 'ep-explicit-value', 'explicit', 'maybe'],
    ['show', '<itunes:type>weekly</itunes:type>', 'show-type-invalid', 'type', 'weekly'],
    ['show', '<podcast:locked>locked</podcast:locked>', 'ns-locked-value', 'locked', 'locked'],
    ['show', '<skipHours><hour>noon</hour></skipHours>', 'ep-number-invalid', 'skipHours', 'noon'],
    ['episode', '<pubDate>2026-13-01</pubDate>', 'ep-pubdate-format', 'published', '2026-13-01'],
    ['episode', '<itunes:duration>1:75:00</itunes:duration>', 'media-duration-format', 'duration', '1:75:00'],
    ['episode', '<itunes:duration>long</itunes:duration>', 'media-duration-format', 'duration', 'long'],
    ['episode', '<itunes:episode>one</itunes:episode>', 'ep-number-invalid', 'number', 'one'],
    ['episode', '<itunes:season>1.5</itunes:season>', 'ep-number-invalid', 'season', '1.5'],
    ['episode', '<itunes:episodeType>extra</itunes:episodeType>', 'ep-type-invalid', 'type', 'extra'],
    ['episode', '<podcast:season name="n">x</podcast:season>', 'ep-number-invalid', 'namedSeason', 'x'],
    ['episode', '<podcast:episode>1e3</podcast:episode>', 'ep-number-invalid', 'namedNumber', '1e3'],
    ['episode', '<enclosure url="u" length="big"/>', 'media-length-missing', 'enclosure.length', 'big'],
    ['show', '<image><url>u</url><width>wide</width></image>', 'ep-number-invalid', 'rssImage.width', 'wide'],
  ])('%s: %s', (where, inside, rule, field, text) => {
    const { remarks, ...read } = readFeed(rss(where === 'show' ? inside : `<item>${inside}</item>`));
    expect(remarks).toEqual([expect.objectContaining({ rule, text, path: field.split('.'), unread: true })]);
    const fields = where === 'show' ? read.show : read.episodes[0]!;
    if (!field.includes('.')) expect(Object.keys(fields)).not.toContain(field === 'skipHours' ? '' : field);
  });
});

describe('a reader of feeds', () => {
  test('tells episodes in their order, then the show, also what it says after them', () => {
    const told: unknown[] = [];
    const reader = openFeed({
      episode: ({ title }) => told.push(title),
      show: ({ title }) => told.push(title),
    });
    for (const unit of rss('<item><title>1</title></item><item><title>2</title></item><title>late</title>')) {
      reader.write(unit);
    }
    expect(reader.end()).toBeUndefined();
    expect(told).toEqual(['1', '2', 'late']);
  });

  test('tells no show when the document is not whole', () => {
    const told: unknown[] = [];
    const reader = openFeed({ episode: () => told.push('episode'), show: () => told.push('show') });
    reader.write(rss('<item/>').slice(0, -1));
    expect(reader.end()?.kind).toBe('truncated');
    expect(told).toEqual(['episode']);
  });
});
