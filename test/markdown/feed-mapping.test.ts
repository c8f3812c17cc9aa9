import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpisodeFields, ShowFields } from '../../src/feed/feed.ts';
import { episodeMapping, showMapping } from '../../src/markdown/feed-mapping.ts';
import { writeMapping } from '../../src/markdown/write-mapping.ts';
import { nasty } from '../feed/nasty.ts';
import { episodeOf, showOf } from './reading.ts';

/* What a feed holds, and the lines of the files that are made of it. */

const minute = 60;
const noon = 1_772_366_400;

/** More keys than front matter may have. */
const manyChapters = Array.from({ length: 46 }, () => ({
  start: 0,
  title: 'A',
  href: 'https://example.com/a',
  image: 'https://example.com/a.png',
}));

describe('a show of a feed becomes a show file', () => {
  test.each<[ShowFields, string]>([
    [{}, ''],
    [
      { title: 'A: b', link: 'https://example.com/', feed: 'https://example.com/feed.xml' },
      'title: "A: b"\nlink: https://example.com/\nfeed: https://example.com/feed.xml\n',
    ],
    [{ generator: 'x', lastBuild: noon }, ''],
    [{ owner: { email: 'ada@example.com' } }, 'owner:\n  email: ada@example.com\n'],
    [
      { categories: [{ main: 'Business', sub: 'Careers' }, { main: 'Arts' }] },
      'categories:\n  - Business > Careers\n  - Arts\n',
    ],
    [{ explicit: false, type: 'serial' }, 'explicit: false\ntype: serial\n'],
    [{ image: 'https://example.com/c.jpg' }, 'image: https://example.com/c.jpg\n'],
    [{ image: 'HTTP://example.com/c.jpg' }, 'image: HTTP://example.com/c.jpg\n'],
    [{ image: 'c.jpg' }, ''],
    [{ image: 'see https://example.com/c.jpg' }, ''],
    [{ locked: { locked: true } }, 'locked: true\n'],
    [
      { locked: { locked: false, owner: 'ada@example.com' } },
      'locked:\n  locked: false\n  owner: ada@example.com\n',
    ],
    [
      { people: [{ name: 'Ada' }, { name: 'Grace', role: 'guest' }] },
      'people:\n  - Ada\n  - name: Grace\n    role: guest\n',
    ],
    [
      { rssCategories: [{ text: 'a' }, { text: 'b', domain: 'https://example.com/' }] },
      'rss:\n  categories:\n    - a\n    - text: b\n      domain: https://example.com/\n',
    ],
    [{ published: noon }, 'rss:\n  published: 2026-03-01T12:00:00Z\n'],
    [{ appleTitle: 'a' }, 'itunes:\n  title: a\n'],
    [{ block: true, complete: true }, 'block: true\ncomplete: true\n'],
  ])('%j', (show, text) => {
    expect(writeMapping(showMapping(show))).toBe(text);
  });

  const whole: ShowFields = {
    title: 'Strategies',
    description: 'About <offices>.\n\nAnd more.',
    language: 'en-US',
    link: 'https://example.com/',
    feed: 'https://example.com/feed.xml',
    author: 'Ada Muster',
    owner: { name: 'Ada', email: 'ada@example.com' },
    categories: [{ main: 'Business', sub: 'Management' }, { main: 'Education' }],
    explicit: true,
    type: 'episodic',
    copyright: '2026 Ada',
    guid: 'dfbf84ee-4073-5d59-a5de-84853217c1d5',
    locked: { locked: true, owner: 'ada@example.com' },
    funding: [{ url: 'https://example.com/support', text: 'Support' }],
    license: { name: 'Own', url: 'https://example.com/licence' },
    medium: 'podcast',
    people: [
      {
        name: 'Grace',
        role: 'producer',
        group: 'cast',
        img: 'https://a.example/g',
        href: 'https://b.example/',
      },
    ],
    locations: [{ name: 'Berlin', rel: 'subject', geo: 'geo:52.5,13.4', osm: 'R62422', country: 'DE' }],
    txt: [{ text: 'a', purpose: 'verify' }],
    block: true,
    complete: true,
    newFeedUrl: 'https://example.com/new.xml',
    social: [
      { protocol: 'activitypub', uri: 'https://social.example/1', accountId: '@a', priority: 1 },
      { protocol: 'nostr', uri: 'nostr:note1', accountUrl: 'https://nostr.example/a', priority: 2 },
    ],
    updateFrequency: { text: 'Sundays', rrule: 'FREQ=WEEKLY', dtstart: '2026-01-04', complete: false },
    managingEditor: 'ada@example.com (Ada)',
    webMaster: 'web@example.com (Web)',
    published: noon,
    rssCategories: [{ text: 'a', domain: 'https://example.com/topics' }, { text: 'b' }],
    docs: 'https://www.rssboard.org/rss-specification',
    ttl: 60,
    rating: 'r',
    skipHours: [0, 1],
    skipDays: ['Monday'],
    rssImage: {
      url: 'https://example.com/s.png',
      title: 't',
      link: 'https://example.com/',
      width: 144,
      height: 100,
      description: 'd',
    },
    cloud: { domain: 'a', port: '80', path: '/b', registerProcedure: 'c', protocol: 'xml-rpc' },
    textInput: { title: 'a', description: 'b', name: 'c', link: 'https://example.com/search' },
    appleTitle: 'at',
    subtitle: 'st',
    appleSummary: 'as',
    keywords: 'k,l',
    appleVerify: 'v',
  };

  test('in which every field reads back as it was', () => {
    const image = 'https://example.com/cover.jpg';
    const { origin, remarks, ...read } = showOf(writeMapping(showMapping({ ...whole, image })));
    expect(remarks).toEqual([]);
    const settings = { media: {}, notes: {}, output: {} };
    expect(read).toEqual({ ...whole, ...settings, imageFile: { text: image, path: ['image'] } });
  });

  test.each(Object.keys(whole) as (keyof ShowFields)[])('%s is written where it alone is known', (field) => {
    const read = showOf(writeMapping(showMapping({ [field]: whole[field] })));
    expect(read[field]).toEqual(whole[field]);
  });
});

const front = (episode: EpisodeFields, offset = 0): string =>
  writeMapping(episodeMapping(episode, { offset }).front);
/** As an episode that only has the fields of a table gets none of them from its notes. */
const short = 'shortNotes: only\n';

test('live items of a feed become a key of the show file, with what episodes have', () => {
  const live: ShowFields['live'] = [
    {
      status: 'pending',
      start: noon,
      end: noon + 3600,
      title: 'Live',
      guid: { value: 'live-1', permalink: false },
      description: '<p>Ask <em>us</em>.</p>',
      people: [{ name: 'Ada' }],
      contentLinks: [{ href: 'https://live.example/', text: 'Listen' }],
    },
    { status: 'ended', start: noon - 3600 },
  ];
  const text = writeMapping(showMapping({ live }));
  expect(text).toBe(
    'live:\n  - status: pending\n    start: 2026-03-01T12:00:00Z\n    end: 2026-03-01T13:00:00Z\n    title: Live\n    guid: live-1\n    people:\n      - Ada\n    contentLinks:\n      - href: https://live.example/\n        text: Listen\n    shortNotes: only\n    description: Ask *us*.\n  - status: ended\n    start: 2026-03-01T11:00:00Z\n',
  );
  const { remarks, liveItems } = showOf(text);
  expect([...remarks, ...liveItems!.flatMap((item) => item.remarks)]).toEqual([]);
  const { title, guid, people, contentLinks } = live[0]!;
  expect(liveItems![0]).toMatchObject({
    status: 'pending',
    start: noon,
    end: noon + 3600,
    title,
    guid,
    people,
    contentLinks,
  });
  expect(liveItems![1]).toMatchObject({ status: 'ended', start: noon - 3600 });
  expect(liveItems![0]!.origin.name(['people', 0])).toBe('live[1].people[1]');
  expect(liveItems![0]!.origin.place(['body']).line).toBe(13);
});

describe('an episode of a feed becomes front matter', () => {
  test.each<[EpisodeFields, string]>([
    [{}, ''],
    [{ title: 'A', type: 'bonus', duration: 61.5 }, 'title: A\ntype: bonus\nduration: 61.5\n'],
    [{ number: 7, season: 2 }, 'number: 7\nseason: 2\n'],
    [
      { number: 7, namedNumber: { number: 7, display: 'Part A' } },
      'number:\n  number: 7\n  display: Part A\n',
    ],
    [{ namedNumber: { number: 7.5 } }, 'number:\n  number: 7.5\n'],
    [{ number: 8, namedNumber: { number: 7 } }, 'number:\n  number: 8\n'],
    [{ season: 2, namedSeason: { number: 2, name: 'Roots' } }, 'season:\n  number: 2\n  name: Roots\n'],
    [
      { talentTriangle: [{ side: 'ways-of-working' }, { side: 'power-skills' }] },
      'talentTriangle:\n  - ways-of-working\n  - power-skills\n',
    ],
    [
      {
        talentTriangle: [
          { side: 'ways-of-working', percent: 70 },
          { side: 'power-skills', percent: 30 },
        ],
      },
      'talentTriangle:\n  ways-of-working: 70\n  power-skills: 30\n',
    ],
    [
      { talentTriangle: [{ side: 'ways-of-working', percent: 70 }, { side: 'power-skills' }] },
      'talentTriangle:\n  ways-of-working: 70\n',
    ],
    [
      { enclosure: { url: 'https://example.com/a.mp3', length: 5, type: 'audio/mpeg' } },
      'audio:\n  url: https://example.com/a.mp3\n  length: 5\n  type: audio/mpeg\n',
    ],
    [{ enclosure: { url: 'a.mp3' } }, ''],
    [{ image: 'a.jpg' }, ''],
    [{ image: 'https://example.com/a.jpg' }, 'image: https://example.com/a.jpg\n'],
    [{ guid: { value: 'a', permalink: false } }, 'guid: a\n'],
    [
      { guid: { value: 'https://example.com/', permalink: true } },
      'guid:\n  value: https://example.com/\n  permalink: true\n',
    ],
    [
      { chapters: { url: 'https://example.com/c.json', type: 'application/json+chapters' } },
      'chapters:\n  src: https://example.com/c.json\n  type: application/json+chapters\n',
    ],
    [{ chapters: { url: 'c.json', type: 'application/json' } }, ''],
    [
      {
        simpleChapters: {
          version: '1.2',
          list: [
            { start: 0, title: 'A' },
            { start: 95.5, title: 'B', href: 'https://example.com/b' },
          ],
        },
      },
      'chapters:\n  list:\n    - 0:00 A\n    - start: 1:35.5\n      title: B\n      href: https://example.com/b\n  version: 1.2\n  write: psc\n',
    ],
    [
      { simpleChapters: { version: '1.2', list: manyChapters } },
      `chapters:\n  list:\n${'    - start: 0:00\n      title: A\n      href: https://example.com/a\n'.repeat(46)}  version: 1.2\n  write: psc\n`,
    ],
    [
      {
        transcripts: [
          { url: 'https://example.com/a.vtt', type: 'text/vtt', language: 'en', rel: 'captions' },
          { url: 'b.vtt', type: 'text/vtt' },
          { url: 'https://example.com/c', type: '' },
        ],
      },
      'transcripts:\n  - src: https://example.com/a.vtt\n    type: text/vtt\n    language: en\n    rel: captions\n  - src: https://example.com/c\n',
    ],
    [{ rssAuthor: 'ada@example.com' }, 'rss:\n  author: ada@example.com\n'],
    [
      { source: { url: 'https://example.com/feed.xml', text: 'Other' } },
      'rss:\n  source:\n    url: https://example.com/feed.xml\n    title: Other\n',
    ],
    [{ closedCaptioned: true }, 'itunes:\n  closedCaptioned: true\n'],
  ])('%j', (episode, text) => {
    expect(front(episode)).toBe(text);
  });

  test.each([
    [0, '2026-03-01T12:00:00Z'],
    [330 * minute, '2026-03-01T17:30:00+05:30'],
    [-5 * 60 * minute, '2026-03-01T07:00:00-05:00'],
    [-570 * minute, '2026-03-01T02:30:00-09:30'],
    [14 * 60 * minute, '2026-03-02T02:00:00+14:00'],
  ])('a date whose clock is %i seconds ahead', (offset, date) => {
    expect(front({ published: noon }, offset)).toBe(`date: ${date}\n`);
    expect(episodeOf(`---\n${front({ published: noon }, offset)}---\n`).published).toBe(noon);
  });

  test.each<[EpisodeFields, string]>([
    [
      {
        images: [
          { href: 'https://example.com/w.jpg', aspectRatio: '16/9', width: 1920, purpose: 'social' },
          { href: 'w.jpg' },
        ],
      },
      'images:\n  - href: https://example.com/w.jpg\n    aspectRatio: 16/9\n    width: 1920\n    purpose: social\n',
    ],
    [{ images: [{ href: 'w.jpg' }] }, ''],
    [
      {
        alternates: [
          {
            type: 'audio/opus',
            length: 5,
            default: true,
            sources: [
              { uri: 'https://example.com/a' },
              { uri: 'a' },
              { uri: 'ipfs://a', contentType: 'a/b' },
            ],
            integrity: { type: 'sri', value: 'sha384-a' },
          },
          { type: '', sources: [], integrity: { type: 'pgp-signature', value: 'abc' } },
        ],
      },
      'alternates:\n  - type: audio/opus\n    length: 5\n    default: true\n    sources:\n      - https://example.com/a\n      - uri: ipfs://a\n        contentType: a/b\n    integrity: sha384-a\n  - sources: []\n    integrity:\n      type: pgp-signature\n      value: abc\n',
    ],
    [{ social: [{ protocol: 'disabled' }] }, 'social:\n  - disabled\n'],
    [
      { social: [{ protocol: '', uri: 'https://example.com/1' }] },
      'social:\n  - uri: https://example.com/1\n',
    ],
  ])('%j', (episode, text) => {
    expect(front(episode)).toBe(text);
  });

  const whole: EpisodeFields = {
    title: 'The reset',
    number: 7,
    namedNumber: { number: 7, display: 'Part A' },
    season: 2,
    namedSeason: { number: 2, name: 'Roots' },
    type: 'full',
    published: noon,
    duration: 1925,
    explicit: false,
    guid: { value: 'https://example.com/7', permalink: true },
    link: 'https://example.com/7',
    author: 'Ada',
    people: [{ name: 'Grace', role: 'guest' }, { name: 'Linus' }],
    locations: [{ name: 'Berlin', rel: 'creator' }],
    license: { name: 'CC-BY-4.0' },
    funding: [{ url: 'https://example.com/support', text: 'Support' }],
    txt: [{ text: 'a', purpose: 'b' }],
    block: true,
    rssAuthor: 'ada@example.com',
    categories: [{ text: 'a' }, { text: 'b', domain: 'https://example.com/' }],
    comments: 'https://example.com/7#comments',
    source: { url: 'https://example.com/feed.xml', text: 'Other' },
    appleTitle: 'at',
    subtitle: 'st',
    appleSummary: 'as',
    keywords: 'k',
    order: 3,
    closedCaptioned: true,
    social: [{ protocol: 'disabled' }],
    contentLinks: [{ href: 'https://example.com/watch', text: 'Watch' }],
    soundbites: [
      { start: 73.5, duration: 30, title: 'Why' },
      { start: 3600, duration: 60 },
    ],
  };

  test('in which every field reads back as it was', () => {
    const files: EpisodeFields = {
      enclosure: { url: 'https://example.com/a.mp3', length: 5, type: 'audio/mpeg' },
      image: 'https://example.com/a.jpg',
      chapters: { url: 'https://example.com/c.json', type: 'application/json' },
      transcripts: [{ url: 'https://example.com/t', type: 'text/vtt', language: 'en', rel: 'captions' }],
      talentTriangle: [{ side: 'ways-of-working' }],
    };
    const { origin, remarks, written, body, ...read } = episodeOf(
      `---\n${front({ ...whole, ...files, content: 'Notes.' })}---\nNotes.\n`,
    );
    expect(remarks).toEqual([]);
    expect(read).toEqual({
      ...whole,
      everybody: true,
      shortNotes: 'none',
      bodyFormat: 'html',
      audio: { text: files.enclosure!.url, path: ['audio', 'url'], length: 5, type: 'audio/mpeg' },
      imageFile: { text: files.image, path: ['image'] },
      chaptersFile: { text: files.chapters!.url, path: ['chapters', 'src'], type: files.chapters!.type },
      transcriptFiles: [
        {
          text: 'https://example.com/t',
          path: ['transcripts', 0, 'src'],
          type: 'text/vtt',
          language: 'en',
          rel: 'captions',
        },
      ],
      triangle: [
        {
          side: 'ways-of-working',
          text: 'ways-of-working',
          written: expect.anything(),
          path: ['talentTriangle', 0],
        },
      ],
    });
  });

  test.each(Object.keys(whole).filter((field) => !field.startsWith('named')) as (keyof EpisodeFields)[])(
    '%s is written where it alone is known',
    (field) => {
      const read = episodeOf(`---\n${front({ [field]: whole[field] })}---\n`);
      expect(read[field]).toEqual(whole[field]);
    },
  );
});

describe('notes of a feed', () => {
  const html = '<p>A <b>b</b></p>';
  const long = 'a'.repeat(1001);
  test.each<[Pick<EpisodeFields, 'description' | 'content'>, string, string]>([
    [{}, '', ''],
    [{ description: html }, short, html],
    [{ description: 'A b' }, `bodyFormat: html\n${short}`, 'A b'],
    [{ description: '' }, '', ''],
    [{ content: html }, 'shortNotes: none\n', html],
    [{ content: 'A' }, 'bodyFormat: html\nshortNotes: none\n', 'A'],
    [{ content: html, description: html }, 'shortNotes: same\n', html],
    [{ content: html, description: '<p>A b</p>' }, '', html],
    [{ content: 'A', description: 'A' }, 'bodyFormat: html\nshortNotes: same\n', 'A'],
    [{ content: html, description: 'In short' }, 'summary: In short\n', html],
    [{ content: 'A', description: 'In short' }, 'bodyFormat: html\nsummary: In short\n', 'A'],
    ...['a<b', 'a>b', 'a&b', 'a"b', 'a\nb', 'a\rb', long].map(
      (description): [EpisodeFields, string, string] => [
        { content: html, description },
        writeMapping({ summary: { html: description } }),
        html,
      ],
    ),
    [{ content: html, description: 'a'.repeat(1000) }, `summary: ${'a'.repeat(1000)}\n`, html],
    [{ content: html, description: 'a'.repeat(16_000) }, `summary:\n  html: "${'a'.repeat(16_000)}"\n`, html],
    [{ content: html, description: 'a'.repeat(16_001) }, '', html],
    [{ content: 'A', description: 'a'.repeat(16_001) }, 'bodyFormat: html\n', 'A'],
    // What would be taken for fences or fields when the file is read.
    [{ content: `${html}\n---` }, 'bodyFormat: html\nshortNotes: none\n', `${html}\n---`],
    [{ content: `<p>a\nDate: b</p>` }, 'bodyFormat: html\nshortNotes: none\n', '<p>a\nDate: b</p>'],
    [{ content: `<p>a\n12: b, at 8: c</p>` }, 'shortNotes: none\n', 'a\n12: b, at 8: c'],
  ])('%j', (episode, text, body) => {
    expect(front(episode)).toBe(text);
    expect(episodeMapping(episode, { offset: 0 }).body).toBe(body);
  });

  test('read back as they were', () => {
    fc.assert(
      fc.property(nasty, nasty, (description, content) => {
        const { front, body } = episodeMapping({ title: description, description, content }, { offset: 0 });
        const read = episodeOf(`---\n${writeMapping(front)}---\n${body}`);
        expect(read.body).toBe(Buffer.from(body).toString());
      }),
    );
  });
});
