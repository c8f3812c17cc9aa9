import { expect, test } from 'vitest';
import { importedShow } from '../../src/commands/imported-show.ts';
import type { EpisodeFields, ShowFields } from '../../src/feed/feed.ts';
import { podcastGuid } from '../../src/feed/uuid.ts';
import { readDocument } from '../../src/tags/read-document.ts';
import { writeFeed } from '../tags/feeds.ts';

const show: ShowFields = { title: 'A show', feed: 'https://example.org/feed.xml', explicit: false };
const episode: EpisodeFields = {
  title: 'One',
  guid: { value: 'https://example.org/1', permalink: true },
  published: 1_600_000_000,
  explicit: false,
  enclosure: { url: 'https://example.org/1.mp3', length: 5, type: 'audio/mpeg' },
};

async function imported(episodes: readonly EpisodeFields[]) {
  const read = readDocument('feed.xml', Buffer.from(writeFeed(show, episodes)));
  return importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
}

const differing = async (fields: EpisodeFields) =>
  (await imported([{ ...episode, ...fields }])).changes?.filter(({ episode }) => episode);

const chapters: NonNullable<EpisodeFields['simpleChapters']>['list'] = [
  { start: 0, title: 'Departure: at night' },
  { start: 95.5, title: '- of "B" # c', href: 'https://example.org/b', image: 'https://example.org/b.png' },
  { start: 95.5, title: '' },
  { start: 3600.25, title: '12:00 lunch' },
  { start: 7_200_000, title: '' },
];

test.each<[string, EpisodeFields]>([
  ['a description alone', { description: '<p>A<br>b</p> &amp; <b>c</b>' }],
  ['both the same', { description: '<P>A</P>', content: '<P>A</P>' }],
  ['both, and different', { description: '<i>A</i>', content: '<div class="x">B</div>' }],
  [
    'lines of dashes',
    { description: 'title: x\n---\ntitle: y\n---js\n' + 'x', content: '---\nguid: z\n---\nend' },
  ],
  [
    'seasons and numbers',
    { season: 2, namedSeason: { number: 2, name: 'Two' }, number: 3, namedNumber: { number: 3 } },
  ],
  ['people', { people: [{ name: 'Ada', role: 'host' }, { name: '- "B": #' }] }],
  ['money', { value: [{ type: 'lightning', method: 'amp', recipients: [{ address: 'x', split: 1 }] }] }],
  ['a room', { chat: { server: 'x', protocol: 'y' } }],
  ['chapters', { chapters: { url: 'https://example.org/c.json', type: 'application/json' } }],
  ['chapters in the feed', { simpleChapters: { version: '1.1', list: chapters } }],
  [
    'chapters of both kinds',
    {
      chapters: { url: 'https://example.org/c.json', type: 'application/json+chapters' },
      simpleChapters: { version: '1.0', list: [{ start: 0.001, title: 'A  b' }] },
    },
  ],
])('%s of an episode come back as they were', async (_, fields) => {
  expect(await differing(fields)).toEqual([]);
});

test.each([
  ['<!-- wp:paragraph -->\n<p class="x">A</p>\n<!-- /wp:paragraph -->', '<p class="x">A</p>'],
  ['<p onclick="x()">A</p>\n<script>x()</script>', '<p>A</p>'],
  ['<!-- nothing -->', undefined],
])('notes begin and end without blanks when what stood there is left out: %s', async (content, kept) => {
  const { bytes } = await imported([{ ...episode, content }]);
  expect(readDocument('feed.xml', bytes!).episodes[0]?.content).toBe(kept);
});

test('titles become names that differ and stay inside the folder', async () => {
  const titles = ['../../x', 'CON', '日本語', '🎙️', 'A', 'a', 'Ä', '', '-rf', '.git'];
  const { files, changes } = await imported(
    titles.map((title, index) => ({
      ...episode,
      title: title || 'x',
      guid: { value: `g${index}`, permalink: false },
    })),
  );
  expect([...files.keys()].slice(1).every((name) => /^episodes\/[a-z0-9-]+\.md$/.test(name))).toBe(true);
  expect(files.size).toBe(titles.length + 1);
  expect(changes?.filter(({ kind }) => kind !== 'changed')).toEqual([]);
});

const remote = { feedGuid: 'a94f5cc9-8c58-55fc-91fe-a324087a655b', medium: 'music', title: 'A song' };
const recipients = [
  { name: 'Ada', type: 'lnaddress', address: 'ada@pay.example.com', split: 60, fee: false },
];
const value = [
  {
    type: 'lightning',
    method: 'keysend',
    suggested: '0.00000005000',
    recipients: [...recipients, { type: 'node', address: 'x', customKey: 'a', customValue: '- b', split: 0 }],
    timeSplits: [
      { start: 0.5, duration: 60, remoteStart: 1, remotePercentage: 90, remote },
      { start: 600, duration: 60.25, recipients },
    ],
  },
  { type: 'other', method: 'new', recipients },
];

test.each<[string, ShowFields]>([
  ['money', { value }],
  ['recommended shows', { podroll: [remote, { feedGuid: 'x', feedUrl: 'https://example.org/?a&b' }] }],
  ['a publisher', { publisher: { ...remote, medium: 'publisher' } }],
  ['a list of feeds', { medium: 'musicL', remoteItems: [remote, { ...remote, itemGuid: '- 1' }] }],
  ['blocks', { block: true, serviceBlocks: [{ blocked: false }, { service: 'amazon', blocked: true }] }],
  ['exceptions', { serviceBlocks: [{ service: 'rss', blocked: false }, { blocked: true }] }],
  ['podping', { podping: { usesPodping: true, hiveAccounts: ['a', 'b'] } }],
  ['a room', { chat: { server: 'x.example.org', protocol: 'irc', accountId: '@a', space: '#b' } }],
  [
    'trailers',
    {
      trailers: [
        { title: 'A: b', url: 'https://example.org/t.mp3', date: 1_600_000_000, length: 5, type: 'audio/x' },
        { title: 'Two', url: 'https://example.org/u.mp3', date: 1_600_000_001, type: 'audio/y', season: 2 },
      ],
    },
  ],
])('%s of a show come back as they were', async (_, fields) => {
  const read = readDocument('feed.xml', Buffer.from(writeFeed({ ...show, ...fields }, [episode])));
  const { changes } = await importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
  const own = changes?.filter(({ field }) => !['lastBuild', 'generator', 'guid'].includes(field ?? ''));
  expect(own).toEqual([]);
});

const made = async (episodes: readonly EpisodeFields[]) => {
  const { files } = await imported(episodes);
  return [...files.values()];
};

test('an element of any vocabulary is kept, and so are its attributes and what is inside', async () => {
  const extra = [
    { name: 'slash:comments', namespace: 'http://purl.org/rss/1.0/modules/slash/', content: ['5'] },
    {
      name: 'x:a',
      namespace: 'https://example.org/x?a&b',
      attributes: [{ name: 'x:b', namespace: 'https://example.org/x?a&b', value: '"<&>\n' }],
      content: ['One ', { name: 'b', namespace: '' }, ' two ]]> &amp;\t'],
    },
    { name: 'x:a', namespace: 'urn:another' },
    { name: 'tags', namespace: '', content: ['---\nextra: x\n# y'] },
  ];
  expect(await differing({ extra })).toEqual([]);
});

test('notes become Markdown where they come out of it to the letter', async () => {
  const [, markdown] = await made([{ ...episode, content: '<p>A <em>b</em>.</p>\n<ul>\n<li>c</li>\n</ul>' }]);
  expect(markdown).toContain('---\n\nA *b*.\n\n- c\n');
  const [, html] = await made([{ ...episode, content: '<p>A <EM>b</EM>.</p>' }]);
  expect(html).toContain('bodyFormat: html');
});

test('relative links in notes stay as they are', async () => {
  const link = 'https://example.org/';
  const read = readDocument(
    'feed.xml',
    Buffer.from(writeFeed({ ...show, link }, [{ ...episode, content: '<p><a href="/x">x</a></p>' }])),
  );
  const { changes } = await importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
  expect(changes?.filter(({ episode }) => episode)).toEqual([]);
});

test('guests of a feed stay alone where it names nobody else', async () => {
  const people = [{ name: 'Ada', role: 'host' }];
  const guests = [{ name: 'Grace', role: 'guest' }];
  const read = readDocument(
    'feed.xml',
    Buffer.from(writeFeed({ ...show, people }, [{ ...episode, people: guests }])),
  );
  const { changes } = await importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
  expect(changes?.filter(({ episode }) => episode)).toEqual([]);
});

test('an episode without a guid is known by its media file', async () => {
  const { guid: _, ...nameless } = episode;
  const { changes } = await imported([nameless]);
  expect(changes?.find(({ field, episode }) => field === 'guid' && episode)?.after).toContain(
    episode.enclosure!.url,
  );
});

const titled = (titles: readonly string[]): EpisodeFields[] =>
  titles.map((title, index) => ({
    ...episode,
    title,
    guid: { value: `g${index}`, permalink: false },
    published: 1_600_000_000 - index,
  }));

test.each<[string, readonly string[], string | undefined]>([
  ['001: ', ['003: Three', '002: Two', '001: One'], '001: '],
  ['#1 – ', ['#12 – Twelve', '#11 – Eleven', '#10 – Ten'], '"#1 – "'],
  ['years', ['2020: A year', '2020: Another', '1984: A book'], undefined],
  ['few', ['3: Three', 'Two', 'One'], undefined],
  ['a trailer between', ['3: Three', '2: Two', '1: One', 'Soon'], undefined],
  ['most of many', ['4: D', '3: C', '2: B', '1: A', 'Soon'], '"1: "'],
])('numbers in titles: %s', async (_, titles, format) => {
  const { files, changes } = await imported(titled(titles));
  const file = files.get('podfeed.yaml')!;
  expect(/^numberFormat: (.*)$/m.exec(file)?.[1]).toBe(format === '001: ' ? '"001: "' : format);
  expect(changes?.filter(({ field, kind }) => field === 'title' || kind !== 'changed')).toEqual([]);
});

test.each<[string, string]>([
  ['<p>PMI Talent Triangle: Business Acumen</p>', 'Business Acumen'],
  ['<p>PMI Talent Triangle®: Strategic and Business Management.</p>', 'Strategic and Business Management'],
  ['PMI Talent Triangle: Power Skills, Ways of Working<br>More', 'Power Skills\n  - Ways of Working'],
  ['PMI Talent Triangle: Leadership, Power Skills<br>More', 'Leadership\naudio:'],
])('%s names a side', async (description, side) => {
  const [, file] = await made([{ ...episode, description }]);
  expect(file).toContain(`talentTriangle:\n  - ${side}\n`);
});

test('a feed keeps its order, whatever its type', async () => {
  const episodes = titled(['c', 'b', 'a']).map((each, index) => ({ ...each, number: 3 - index }));
  for (const [type, listed, order] of [
    ['serial', episodes, 'newest'],
    ['episodic', episodes.toReversed(), 'oldest'],
    ['serial', episodes.toReversed(), undefined],
  ] as const) {
    const read = readDocument('feed.xml', Buffer.from(writeFeed({ ...show, type }, listed)));
    const { files, changes } = await importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
    expect(/order: (.*)/.exec(files.get('podfeed.yaml')!)?.[1]).toBe(order);
    expect(changes?.map(({ message }) => message).filter((message) => /order|place/.test(message))).toEqual(
      [],
    );
  }
});

test('what is too long for front matter is left out, and the rest can be built', async () => {
  const long = 'x '.repeat(20_000).trim();
  const fields = {
    appleSummary: long,
    description: `<b>${long}</b>`,
    extra: [{ name: 'tags', namespace: '', content: [long] }],
  };
  const { changes, files } = await imported([{ ...episode, ...fields, content: '<p>Notes</p>' }]);
  const [, file = ''] = [...files.values()];
  expect(file.length).toBeLessThan(32 * 1024);
  expect(changes?.flatMap(({ field, episode }) => (episode ? [field] : [])).sort()).toEqual([
    'extra',
    'itunes.summary',
    'summary',
  ]);
});

test('notes of some megabytes are imported, and longer ones end in a word about their file', async () => {
  const line = '<p>Hello from the night train to Vienna, which is late again.</p>\n';
  const content = line.repeat(25_000).trim();
  expect(await differing({ content })).toEqual([]);
  const { bytes, walk, files } = await imported([{ ...episode, content: line.repeat(80_000).trim() }]);
  expect(bytes).toBeUndefined();
  expect([...files.values()][1]?.length).toBeGreaterThan(4 * 1024 * 1024);
  expect(walk.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'file-limit',
  ]);
});

test('a feed that moves keeps the guid that apps know it by', async () => {
  const read = readDocument('feed.xml', Buffer.from(writeFeed(show, [episode])));
  const { files } = await importedShow(read, 'https://example.org/other.xml', 1_700_000_000, {
    feed: 'https://example.net/feed.xml',
  });
  const [file = ''] = [...files.values()];
  expect(file).toContain('\nfeed: https://example.net/feed.xml\n');
  expect(file).toContain(`\nguid: ${podcastGuid('https://example.org/feed.xml')}\n`);
});

test('episodes without a date keep their order', async () => {
  for (const type of ['serial', 'episodic'] as const) {
    const undated = Array.from({ length: 12 }, (_, index) => {
      const { published: _none, ...plain } = episode;
      return { ...plain, title: `夜 ${index}`, guid: { value: `g${index}`, permalink: false } };
    });
    const read = readDocument('feed.xml', Buffer.from(writeFeed({ ...show, type }, undated)));
    const made = await importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
    const again = readDocument('again', made.bytes!);
    expect(again.episodes.map(({ title }) => title)).toEqual(undated.map(({ title }) => title));
    expect([...made.files.keys()].at(1)).toBe('episodes/undated-12-0.md');
  }
});

test.each<[string, ShowFields]>([
  ['categories', { categories: Array.from({ length: 10_000 }, () => ({ main: 'Technology' })) }],
  ['description', { description: 'x '.repeat(40_000).trim() }],
])('%s too long for a show file are left out, and the rest can be built', async (field, fields) => {
  const read = readDocument('feed.xml', Buffer.from(writeFeed({ ...show, ...fields }, [episode])));
  const { changes } = await importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
  expect(changes?.filter(({ before, after }) => before && !after).map((change) => change.field)).toEqual([
    field,
  ]);
});

test('dates keep the zone that they were written in', async () => {
  for (const [written, date] of [
    ['Sun, 01 Mar 2026 06:00:00 -0500', '2026-03-01T06:00:00-05:00'],
    ['Sun, 01 Mar 2026 06:00:00 PST', '2026-03-01T06:00:00-08:00'],
    ['Sun, 01 Mar 2026 06:00:00 GMT', '2026-03-01T06:00:00Z'],
  ] as const) {
    const text = writeFeed(show, [episode]).replace(/<pubDate>[^<]*/, `<pubDate>${written}`);
    const { files } = await importedShow(
      readDocument('feed.xml', Buffer.from(text)),
      'https://example.org/f',
      0,
    );
    expect([...files.values()][1]).toMatch(new RegExp(`^date: "?${date}"?$`, 'm'));
  }
});

test.each([
  ['https://example.org/feed.xml', undefined],
  ['https://example.org/feeds/podcast.rss?v=2', 'podcast.rss'],
  ['https://example.org/feed/podcast/', undefined],
  ['https://example.org/.xml', undefined],
])('the feed of %s is written under its name', async (feed, file) => {
  const read = readDocument('feed.xml', Buffer.from(writeFeed({ ...show, feed }, [episode])));
  const { walk } = await importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
  expect(walk.show.output?.file).toBe(file);
});
