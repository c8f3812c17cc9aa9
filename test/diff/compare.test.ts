import { describe, expect, test } from 'vitest';
import { type Harm, harms } from '../../src/diff/change.ts';
import { compareFeeds, harmOf } from '../../src/diff/compare.ts';
import type { EpisodeFields, ShowFields } from '../../src/feed/feed.ts';
import { fieldName } from '../../src/markdown/field-names.ts';
import { placed } from '../tags/feeds.ts';

const day = 86_400;
const monday = 1_772_431_200;

const show: ShowFields = {
  title: 'Night Trains of Europe',
  feed: 'https://example.com/feed.xml',
  language: 'en',
  explicit: false,
  guid: 'd84ced82-1926-54c0-88c2-bb01dd35d7e3',
  lastBuild: monday,
  generator: 'Trains 1.0',
};

/** Episode 1 is the oldest. */
function episode(number: number, fields: EpisodeFields = {}): EpisodeFields {
  return {
    title: `Night ${number}`,
    number,
    guid: { value: `night-${number}`, permalink: false },
    published: monday + number * 7 * day,
    content: `<p>Notes of night ${number}.</p>`,
    enclosure: { url: `https://media.example.com/${number}.mp3`, length: 1000, type: 'audio/mpeg' },
    explicit: false,
    ...fields,
  };
}

/** Newest first. */
const episodes = (...numbers: number[]): EpisodeFields[] => numbers.map((number) => episode(number));
/** An episode without a field, and with others. */
function without(number: number, field: keyof EpisodeFields, fields: EpisodeFields = {}): EpisodeFields {
  const { [field]: _, ...rest } = episode(number, fields);
  return rest;
}

interface Half {
  readonly show?: ShowFields;
  readonly episodes?: readonly EpisodeFields[];
}

function compare(old: Half, fresh: Half) {
  const side = (half: Half) => ({
    show: placed({ ...show, ...half.show }),
    episodes: (half.episodes ?? episodes(4, 3, 2, 1)).map((fields) => placed(fields)),
  });
  return compareFeeds(side(old), side(fresh), fieldName);
}

/** Changes in short: weight, kind, episode, field, before and after. */
const inShort = (old: Half, fresh: Half): string[] =>
  compare(old, fresh).map(({ weight, kind, episode: { title = '' } = {}, field = '', before, after }) =>
    [weight, kind, title, field, ...(before || after ? [before ?? '', '>', after ?? ''] : [])]
      .filter(Boolean)
      .join(' '),
  );

const one = { value: 'new-1', permalink: false };

/** What changes, from what, to what, and what is said of it. */
const cases: readonly (readonly [name: string, old: Half, fresh: Half, said: readonly string[]])[] = [
  ['nothing', {}, {}, []],
  [
    'another guid',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { guid: one })] },
    ['harmful guid-changed Night 1 guid night-1 > new-1'],
  ],
  [
    'the same episode under a new guid, with another file',
    {},
    {
      episodes: [
        ...episodes(4, 3, 2),
        episode(1, { guid: one, enclosure: { url: 'https://elsewhere.example.com/a' } }),
      ],
    },
    [
      'harmful guid-changed Night 1 guid night-1 > new-1',
      'visible changed Night 1 audio url: https://media.example.com/1.mp3, length: 1000, type: audio/mpeg > https://elsewhere.example.com/a',
    ],
  ],
  [
    'the same episode under a new guid, an hour later and after midnight',
    { episodes: [episode(1, { published: 20_000 * day - 60 })] },
    {
      episodes: [
        episode(1, { published: 20_000 * day, guid: one, enclosure: { url: 'https://b.example.com/' } }),
      ],
    },
    [
      'harmful guid-changed Night 1 guid night-1 > new-1',
      'harmful date-moved Night 1 date 2024-10-03T23:59:00Z > 2024-10-04T00:00:00Z',
      'visible changed Night 1 audio url: https://media.example.com/1.mp3, length: 1000, type: audio/mpeg > https://b.example.com/',
    ],
  ],
  [
    'a guid that is that of a newer episode now',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { guid: { value: 'night-2', permalink: false } })] },
    ['harmful guid-changed Night 1 guid night-1 > night-2'],
  ],
  [
    'a guid that is that of an older episode now',
    {},
    { episodes: [episode(4, { guid: { value: 'night-1', permalink: false } }), ...episodes(3, 2, 1)] },
    ['harmful guid-changed Night 4 guid night-4 > night-1'],
  ],
  [
    'a guid lost',
    {},
    { episodes: [...episodes(4, 3, 2), without(1, 'guid')] },
    ['harmful guid-lost Night 1 guid night-1 >'],
  ],
  ['an episode gone', {}, { episodes: episodes(4, 3, 1) }, ['harmful episodes-removed Night 2']],
  [
    'an episode replaced by another one',
    {},
    { episodes: episodes(5, 4, 2, 1) },
    ['harmful episodes-removed Night 3', 'visible added Night 5'],
  ],
  ['a feed emptied', {}, { episodes: [] }, ['harmful feed-emptied']],
  [
    'a feed shrunk',
    {},
    { episodes: episodes(4, 3) },
    ['harmful feed-shrunk', 'harmful episodes-removed Night 2', 'harmful episodes-removed Night 1'],
  ],
  [
    'all episodes replaced',
    { episodes: episodes(2, 1) },
    { episodes: episodes(12, 11) },
    [
      'harmful episodes-removed Night 2',
      'harmful episodes-removed Night 1',
      'visible added Night 12',
      'visible added Night 11',
    ],
  ],
  [
    'a media file lost',
    {},
    { episodes: [...episodes(4, 3, 2), without(1, 'enclosure')] },
    [
      'harmful enclosure-lost Night 1 audio url: https://media.example.com/1.mp3, length: 1000, type: audio/mpeg >',
    ],
  ],
  [
    'a date moved',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { published: monday })] },
    ['harmful date-moved Night 1 date 2026-03-09T06:00:00Z > 2026-03-02T06:00:00Z'],
  ],
  [
    'a date without its seconds',
    { episodes: [...episodes(4, 3, 2), episode(1, { published: monday + 59 })] },
    { episodes: [...episodes(4, 3, 2), episode(1, { published: monday })] },
    ['visible changed Night 1 date 2026-03-02T06:00:59Z > 2026-03-02T06:00:00Z'],
  ],
  [
    'a date lost',
    {},
    { episodes: [...episodes(4, 3, 2), without(1, 'published')] },
    ['harmful date-moved Night 1 date 2026-03-09T06:00:00Z >'],
  ],
  ['another order of all', {}, { episodes: episodes(1, 2, 3, 4) }, ['harmful order-changed']],
  [
    'another guid of the show',
    {},
    { show: { guid: '4136005d-a5b9-534d-b32a-e88894e1ae4a' } },
    [
      'harmful show-guid-changed guid d84ced82-1926-54c0-88c2-bb01dd35d7e3 > 4136005d-a5b9-534d-b32a-e88894e1ae4a',
    ],
  ],
  ['an explicit show', {}, { show: { explicit: true } }, ['harmful explicit-changed explicit false > true']],
  [
    'an explicit show that said nothing before',
    { show: { explicit: undefined } as never },
    { show: { explicit: true } },
    ['harmful explicit-changed explicit > true'],
  ],
  [
    'an explicit episode',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { explicit: true })] },
    ['harmful explicit-changed Night 1 explicit false > true'],
  ],
  ['another language', {}, { show: { language: 'de' } }, ['harmful language-changed language en > de']],
  [
    'another address of the feed',
    {},
    { show: { feed: 'https://example.com/other.xml' } },
    ['harmful feed-moved feed https://example.com/feed.xml > https://example.com/other.xml'],
  ],

  [
    'another address of the same host, and a sign that says so',
    {},
    { show: { feed: 'https://www.example.com/a.xml', newFeedUrl: 'https://www.example.com/a.xml' } },
    [
      'visible changed feed https://example.com/feed.xml > https://www.example.com/a.xml',
      'visible changed newFeedUrl > https://www.example.com/a.xml',
    ],
  ],
  [
    'another host, and a sign that says so',
    {},
    { show: { feed: 'https://b.example.com/', newFeedUrl: 'https://b.example.com/' } },
    [
      'harmful feed-moved feed https://example.com/feed.xml > https://b.example.com/',
      'visible changed newFeedUrl > https://b.example.com/',
    ],
  ],
  [
    'another host, where the old feed does not say its own',
    { show: { feed: undefined } as never },
    { show: { feed: 'https://b.example.com/', newFeedUrl: 'https://b.example.com/' } },
    [
      'visible changed feed > https://b.example.com/',
      'harmful feed-moved newFeedUrl > https://b.example.com/',
    ],
  ],
  [
    'the same address, encrypted now',
    { show: { feed: 'http://example.com/feed.xml' } },
    {},
    ['visible changed feed http://example.com/feed.xml > https://example.com/feed.xml'],
  ],
  ['a show that is blocked', {}, { show: { block: true } }, ['harmful show-blocked block > true']],
  ['a show that is blocked no more', { show: { block: true } }, {}, ['visible changed block true >']],
  [
    'a show that is blocked for all services but one',
    { show: { serviceBlocks: [{ service: 'amazon', blocked: true }] } },
    { show: { serviceBlocks: [{ blocked: true }, { service: 'amazon', blocked: false }] } },
    ['harmful show-blocked block amazon: yes > all: yes, amazon: no'],
  ],
  [
    'a show that is blocked for an exception, too',
    { show: { serviceBlocks: [{ blocked: true }, { service: 'amazon', blocked: false }] } },
    { show: { serviceBlocks: [{ blocked: true }] } },
    ['harmful show-blocked block all: yes, amazon: no > all: yes'],
  ],
  [
    'a show that is blocked for fewer services',
    { show: { serviceBlocks: [{ blocked: true }] } },
    {
      show: {
        serviceBlocks: [
          { service: 'amazon', blocked: true },
          { service: 'spotify', blocked: false },
        ],
      },
    },
    ['visible changed block all: yes > amazon: yes, spotify: no'],
  ],
  ['a show that is complete', {}, { show: { complete: true } }, ['harmful show-completed complete > true']],
  ['a show that goes on', { show: { complete: true } }, {}, ['visible changed complete true >']],
  [
    'an episode that is blocked',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { block: true })] },
    ['harmful episodes-blocked Night 1 block > true'],
  ],
  [
    'an episode that is blocked no more',
    { episodes: [...episodes(4, 3, 2), episode(1, { block: true })] },
    {},
    ['visible changed Night 1 block true >'],
  ],
  [
    'a sign that sends subscribers elsewhere',
    {},
    { show: { newFeedUrl: 'https://b.example.com/' } },
    ['harmful feed-moved newFeedUrl > https://b.example.com/'],
  ],
  [
    'a sign that leads to the feed itself',
    { show: { newFeedUrl: 'https://b.example.com/' } },
    { show: { newFeedUrl: 'https://example.com/feed.xml' } },
    ['visible changed newFeedUrl https://b.example.com/ > https://example.com/feed.xml'],
  ],
  [
    'a sign taken down',
    { show: { newFeedUrl: 'https://b.example.com/' } },
    {},
    ['visible changed newFeedUrl https://b.example.com/ >'],
  ],
  ['another country', {}, { show: { language: 'en-GB' } }, ['visible changed language en > en-GB']],
  ['a new episode', { episodes: episodes(3, 2, 1) }, {}, ['visible added Night 4']],
  [
    'the oldest makes room',
    { episodes: episodes(3, 2, 1) },
    { episodes: episodes(4, 3, 2) },
    ['visible changed Night 1', 'visible added Night 4'],
  ],
  ['one in another place', {}, { episodes: episodes(3, 4, 2, 1) }, ['visible changed']],
  [
    'another address of a media file',
    {},
    {
      episodes: [
        ...episodes(4, 3, 2),
        episode(1, { enclosure: { url: 'https://b.example.com/1.mp3', length: 1000, type: 'audio/mpeg' } }),
      ],
    },
    [
      'visible changed Night 1 audio url: https://media.example.com/1.mp3, length: 1000, type: audio/mpeg > url: https://b.example.com/1.mp3, length: 1000, type: audio/mpeg',
    ],
  ],
  [
    'notes and the short ones made from them',
    { episodes: [episode(1, { description: 'Notes of night 1.' })] },
    { episodes: [episode(1, { description: 'Other notes…', content: '<p>Other notes of it.</p>' })] },
    ['visible changed Night 1 notes <p>Notes of night 1.</p> > <p>Other notes of it.</p>'],
  ],
  [
    'a summary of its own',
    { episodes: [episode(1, { description: 'In short.' })] },
    { episodes: [episode(1, { description: 'In other words.', content: '<p>More.</p>' })] },
    [
      'visible changed Night 1 summary In short. > In other words.',
      'visible changed Night 1 notes <p>Notes of night 1.</p> > <p>More.</p>',
    ],
  ],
  [
    'a duration, people and sides',
    { episodes: [episode(1, { duration: 1800, people: [{ name: 'Ada' }] })] },
    {
      episodes: [
        episode(1, {
          duration: 3725,
          people: [{ name: 'Ada' }, { name: 'Bo', role: 'guest' }],
          talentTriangle: [{ side: 'power-skills', percent: 70 }, { side: 'business-acumen' }],
        }),
      ],
    },
    [
      'visible changed Night 1 talentTriangle > Power Skills 70 %, Business Acumen',
      'visible changed Night 1 duration 30:00 > 1:02:05',
      'visible changed Night 1 people Ada > Ada; name: Bo, role: guest',
    ],
  ],
  [
    'categories of the show',
    { show: { categories: [{ main: 'Business', sub: 'Management' }] } },
    { show: { categories: [{ main: 'Business' }, { main: 'History' }] } },
    ['visible changed categories Business > Management > Business, History'],
  ],

  [
    'what only programs see',
    {},
    { show: { lastBuild: monday + day, generator: 'Trains 2.0', ttl: 60 } },
    [
      'harmless changed lastBuild 2026-03-02T06:00:00Z > 2026-03-03T06:00:00Z',
      'harmless changed generator Trains 1.0 > Trains 2.0',
      'harmless changed rss.ttl > 60',
    ],
  ],
  [
    'blanks',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { content: '<p>Notes of\n  night 1.</p>' })] },
    ['harmless changed Night 1 notes <p>Notes of night 1.</p> > <p>Notes of\n  night 1.</p>'],
  ],
  [
    'comments',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { content: '<!-- more --><p>Notes of night 1.</p>' })] },
    ['harmless changed Night 1 notes <p>Notes of night 1.</p> > <!-- more --><p>Notes of night 1.</p>'],
  ],
  [
    'how an address is written',
    { episodes: [...episodes(4, 3, 2), episode(1, { link: 'https://example.com/fähre' })] },
    { episodes: [...episodes(4, 3, 2), episode(1, { link: 'https://example.com/f%C3%A4hre' })] },
    ['harmless changed Night 1 link https://example.com/fähre > https://example.com/f%C3%A4hre'],
  ],
  [
    'what a guid says of itself',
    {},
    { episodes: [...episodes(4, 3, 2), episode(1, { guid: { value: 'night-1', permalink: true } })] },
    ['harmless changed Night 1 guid night-1 > night-1 (a link)'],
  ],
  [
    'the case of the guid of the show',
    {},
    { show: { guid: 'D84CED82-1926-54C0-88C2-BB01DD35D7E3' } },
    ['harmless changed guid d84ced82-1926-54c0-88c2-bb01dd35d7e3 > D84CED82-1926-54C0-88C2-BB01DD35D7E3'],
  ],
  [
    'said by the episode what the show says',
    { episodes: [without(1, 'explicit')] },
    { episodes: [episode(1)] },
    ['harmless changed Night 1 explicit > false'],
  ],
  [
    'said for the first time',
    {
      show: { guid: undefined, explicit: undefined, language: undefined, feed: undefined } as never,
      episodes: [without(1, 'guid', {})],
    },
    { episodes: [episode(1)] },
    [
      'visible changed feed > https://example.com/feed.xml',
      'visible changed language > en',
      'visible changed explicit > false',
      'visible changed guid > d84ced82-1926-54c0-88c2-bb01dd35d7e3',
      'visible changed Night 1 guid > night-1',
    ],
  ],
];

describe('what changed, and what it does to subscribers', () => {
  test.each(cases)('%s', (_, old, fresh, said) => {
    expect(inShort(old, fresh)).toEqual(said);
  });

  test('every kind of harm is among the cases, and can be allowed', () => {
    const found = new Map<string, (typeof cases)[number]>();
    for (const each of cases) for (const said of each[3]) found.set(said.split(' ')[1]!, each);
    for (const harm of harms) {
      const [, old, fresh] = found.get(harm)!;
      const changes = compare(old, fresh);
      const left = (allowed: Harm[]) => harmOf(changes, new Set(allowed)).map(({ kind }) => kind);
      expect(left([])).toContain(harm);
      expect(left([harm])).not.toContain(harm);
      expect(left(harms.filter((other) => other !== harm)).every((kind) => kind === harm)).toBe(true);
    }
  });
});

test('by what somebody could take a show over says so, and stops nobody', () => {
  const owned = (email: string): ShowFields => ({ owner: { name: 'Ada', email } });
  const said = (old: ShowFields, fresh: ShowFields) =>
    compare({ show: old }, { show: fresh }).map(({ weight, message }) => `${weight}: ${message}`);
  const claim =
    'visible: The mail address of the owner is another one: who reads it can claim the show in directories.';
  expect(said(owned('ada@example.com'), owned('eve@example.com'))).toEqual([claim]);
  expect(said({}, owned('eve@example.com'))).toEqual([claim]);
  expect(said(owned('ada@example.com'), { owner: { name: 'Ada' } })).toEqual([
    'visible: The `owner` of the show changed.',
  ]);
  expect(said({ locked: { locked: true } }, { locked: { locked: false } })).toEqual([
    'visible: The show is no longer locked: other hosts may import the feed without asking.',
  ]);
  expect(said({ locked: { locked: true } }, {})).toHaveLength(1);
  expect(said({}, { locked: { locked: true } })).toEqual(['visible: The `locked` of the show was added.']);
  expect(said({}, { appleVerify: 'a1' })).toEqual([
    'visible: The show proves to Apple whose it is: who asked for the code can claim it there.',
  ]);
});

describe('which episode is which', () => {
  const bare = { number: 1 };
  test.each<[string, readonly EpisodeFields[]]>([
    ['without anything', [{}, {}, bare]],
    ['that share a guid', [episode(1), episode(1, { title: 'Other' }), episode(1)]],
    ['that share a file and have no guid', [without(1, 'guid'), without(1, 'guid', { title: 'Other' })]],
  ])('episodes %s are themselves', (_, list) => {
    expect(inShort({ episodes: list }, { episodes: list })).toEqual([]);
  });

  test('files that differ in their query are different files', () => {
    const at = (id: number, guid: string) =>
      episode(id, {
        guid: { value: guid, permalink: false },
        enclosure: { url: `https://example.com/get?id=${id}` },
      });
    const changes = compare({ episodes: [at(2, 'a'), at(1, 'b')] }, { episodes: [at(2, 'c'), at(1, 'd')] });
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['guid-changed', 'a', 'c'],
      ['guid-changed', 'b', 'd'],
    ]);
  });

  test('a title that two episodes share says nothing', () => {
    const update = (number: number, guid: string) => ({
      title: 'Update',
      guid: { value: guid, permalink: false },
      published: monday + number * day,
    });
    expect(
      inShort(
        { episodes: [update(1, 'a'), update(9, 'b')] },
        { episodes: [update(2, 'c'), update(10, 'd')] },
      ),
    ).toEqual([
      'harmful episodes-removed Update',
      'harmful episodes-removed Update',
      'visible added Update',
      'visible added Update',
    ]);
  });
});
