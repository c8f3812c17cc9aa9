import fc from 'fast-check';
import type {
  EpisodeFields,
  ExtraElement,
  LiveTimes,
  RemoteItem,
  ServiceBlock,
  ShowFields,
  Trailer,
  ValueBlock,
  ValueRecipient,
  ValueTimeSplit,
} from '../../src/feed/feed.ts';
import { sides } from '../../src/feed/talent-triangle.ts';
import { triangleDomain } from '../../src/tags/episode-tags.ts';
import { trim } from '../../src/tags/tag.ts';
import { namespaces, readNamespaces } from '../../src/xml/namespaces.ts';
import { legalText } from '../xml/nasty.ts';

/**
 * Any value of every field, as hostile as a feed can hold it. The types are those of the Feed, so a field
 * that is forgotten here does not compile.
 */
type Arbitraries<Fields> = { readonly [Field in keyof Fields]-?: fc.Arbitrary<NonNullable<Fields[Field]>> };

const pieces = [
  ']]>',
  '&amp;',
  '&amp;amp;',
  '&#60;',
  '<b>bold</b>',
  '<!-- -->',
  '<?xml version="1.0"?>',
  'R&D <Agile> "Q&A" \'x\'',
  '🎙️',
  '👩‍🚀',
  'שלום',
  '\u202eabc',
  'e\u0301',
  'é',
  '\u0085',
  '\u2028',
  '\u00a0',
  'a\r\nb',
  'a\rb',
  'a\tb',
  '漢字',
  '__proto__',
  '%',
  '?a=1&b=2',
];

const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), legalText), { maxLength: 4 })
  .map((parts) => trim(parts.join('')));

/** A text as a field keeps it: without the white space of XML around it, and not empty. */
const text = anyText.map((some) => some || 'x');
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 4 });
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 2 });
const number = fc.nat({ max: 999_999_999_999_999 });
/** 1990 to 2100. */
const instant = fc.integer({ min: 631_152_000, max: 4_133_980_799 });
/** With fractions of a thousandth. */
const seconds = fc.nat({ max: 9_999_999_999 }).map((thousandths) => thousandths / 1000);
const yes = fc.constant(true);

function some<T, K extends keyof T>(
  shape: { [Key in keyof T]-?: fc.Arbitrary<Exclude<T[Key], undefined>> },
  required: readonly K[],
): fc.Arbitrary<T> {
  return fc.record(shape as never, { requiredKeys: required as never }) as never;
}

const rssCategory = some<{ text: string; domain?: string }, 'text'>({ text, domain: text }, ['text']);

const names = fc.constantFrom(
  ['tags', ''],
  ['podcast:contentLink', namespaces.get('podcast')!],
  ['atom:link', namespaces.get('atom')!],
  ['slash:comments', readNamespaces.get('slash')!],
  ['acast:showId', 'https://schema.acast.com/1.0/'],
  ['acast:showId', 'urn:another'],
  ['media:content', 'urn:not-media'],
  ['itunes', 'http://www.w3.org/1999/xhtml-like?a&b'],
  ['é:ü', 'urn:e'],
);
const extraAttribute = fc
  .tuple(fc.constantFrom(['url', ''], ['xml:lang', namespaces.get('xml')!], ['x:y', 'urn:x']), anyText)
  .map(([[name, namespace], value]) => ({ name: name!, namespace: namespace!, value }));

/** An element that no tag reads: with what a document can tell of it, and nothing else. */
const extraElement: fc.Arbitrary<ExtraElement> = fc.letrec<{ element: ExtraElement }>((tie) => ({
  element: fc
    .record({
      name: names,
      attributes: fc.uniqueArray(extraAttribute, { maxLength: 3, selector: ({ name }) => name }),
      content: fc.array(fc.oneof({ maxDepth: 3 }, text, tie('element')), { maxLength: 3 }),
    })
    .map(({ name: [name, namespace], attributes, content }) => ({
      name: name!,
      namespace: namespace!,
      ...(attributes.length > 0 ? { attributes } : {}),
      ...(content.length > 0 ? { content: joined(content) } : {}),
    })),
})).element;

/** Texts side by side are one text. */
function joined(content: readonly (string | ExtraElement)[]): (string | ExtraElement)[] {
  const parts: (string | ExtraElement)[] = [];
  for (const part of content) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

const anyRemoteItem = some<RemoteItem, never>(
  { feedGuid: text, feedUrl: text, itemGuid: text, medium: text, title: text },
  [],
);

/** With a fraction as a feed can say it. */
const decimal = fc
  .tuple(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999 }))
  .map(([whole, part]) => Number(`${whole}.${part}`));

const recipients = list(
  some<ValueRecipient, never>(
    {
      name: text,
      type: text,
      address: text,
      split: fc.nat({ max: 999_999_999 }),
      customKey: text,
      customValue: text,
      fee: fc.boolean(),
    },
    [],
  ),
);

const anyBlock = some<ValueBlock, never>(
  {
    type: text,
    method: text,
    suggested: text,
    recipients,
    timeSplits: list(
      some<ValueTimeSplit, never>(
        {
          start: decimal,
          duration: decimal,
          remoteStart: decimal,
          remotePercentage: decimal,
          remote: anyRemoteItem,
          recipients,
        },
        [],
      ),
    ),
  },
  [],
);

const common = {
  extra: list(extraElement),
  people: list(
    some<NonNullable<ShowFields['people']>[number], 'name'>(
      { name: text, role: text, group: text, img: text, href: text },
      ['name'],
    ),
  ),
  funding: list(fc.record({ url: text, text: anyText })),
  locations: list(
    some<NonNullable<ShowFields['locations']>[number], 'name'>(
      { name: text, rel: fc.constantFrom('subject', 'creator'), geo: text, osm: text, country: text },
      ['name'],
    ),
  ),
  license: some<NonNullable<ShowFields['license']>, 'name'>({ name: text, url: text }, ['name']),
  value: list(anyBlock),
  chat: some<NonNullable<ShowFields['chat']>, never>(
    { server: text, protocol: text, accountId: text, space: text },
    [],
  ),
  social: list(
    some<NonNullable<ShowFields['social']>[number], 'protocol'>(
      {
        protocol: anyText,
        uri: text,
        accountId: text,
        accountUrl: text,
        priority: fc.nat({ max: 999_999_999 }),
      },
      ['protocol'],
    ),
  ),
  images: few(
    some<NonNullable<ShowFields['images']>[number], 'href'>(
      {
        href: text,
        alt: text,
        aspectRatio: text,
        width: fc.integer({ min: 1, max: 999_999_999 }),
        height: fc.integer({ min: 1, max: 999_999_999 }),
        type: text,
        purpose: text,
      },
      ['href'],
    ),
  ),
  txt: list(some<NonNullable<ShowFields['txt']>[number], 'text'>({ text, purpose: text }, ['text'])),
};

const plainShowFields: Omit<Arbitraries<ShowFields>, 'live'> = {
  ...common,
  title: text,
  link: text,
  feed: text,
  hubs: list(text),
  history: some<NonNullable<ShowFields['history']>, never>(
    {
      first: text,
      previous: text,
      next: text,
      last: text,
      current: text,
      prevArchive: text,
      nextArchive: text,
      archive: yes,
      complete: yes,
    },
    [],
  ).filter((value) => Object.keys(value).length > 0),
  description: text,
  language: text,
  copyright: text,
  managingEditor: text,
  webMaster: text,
  published: instant,
  lastBuild: instant,
  rssCategories: list(rssCategory),
  generator: text,
  docs: text,
  cloud: fc.record({
    domain: anyText,
    port: anyText,
    path: anyText,
    registerProcedure: anyText,
    protocol: anyText,
  }),
  ttl: number,
  rssImage: some<NonNullable<ShowFields['rssImage']>, 'url' | 'title' | 'link'>(
    { url: text, title: anyText, link: anyText, width: number, height: number, description: text },
    ['url', 'title', 'link'],
  ),
  rating: text,
  textInput: fc.record({ title: anyText, description: anyText, name: anyText, link: anyText }),
  skipHours: list(number),
  skipDays: list(anyText),
  author: text,
  owner: some<NonNullable<ShowFields['owner']>, never>({ name: text, email: text }, []),
  categories: list(
    some<NonNullable<ShowFields['categories']>[number], 'main'>({ main: text, sub: text }, ['main']),
  ),
  explicit: fc.boolean(),
  type: fc.constantFrom('episodic', 'serial'),
  image: text,
  appleTitle: text,
  subtitle: text,
  appleSummary: text,
  keywords: text,
  newFeedUrl: text,
  block: yes,
  complete: yes,
  appleVerify: text,
  guid: text,
  locked: some<NonNullable<ShowFields['locked']>, 'locked'>({ locked: fc.boolean(), owner: text }, [
    'locked',
  ]),
  medium: text,
  podroll: list(anyRemoteItem),
  publisher: anyRemoteItem,
  remoteItems: list(anyRemoteItem),
  serviceBlocks: list(some<ServiceBlock, never>({ service: text, blocked: fc.boolean() }, [])),
  trailers: list(
    some<Trailer, never>(
      { title: text, url: text, date: instant, length: number, type: text, season: number },
      [],
    ),
  ),
  podping: some<NonNullable<ShowFields['podping']>, never>(
    { usesPodping: fc.boolean(), hiveAccounts: list(text) },
    [],
  ),
  updateFrequency: some<NonNullable<ShowFields['updateFrequency']>, 'text'>(
    { text: anyText, rrule: text, dtstart: text, complete: fc.boolean() },
    ['text'],
  ),
};

export const episodeFields: Arbitraries<EpisodeFields> = {
  ...common,
  title: text,
  link: text,
  guid: fc.record({ value: text, permalink: fc.boolean() }),
  published: instant,
  description: text,
  content: text,
  rssAuthor: text,
  categories: list(rssCategory.filter(({ domain }) => !domain?.startsWith(triangleDomain))),
  talentTriangle: list(
    some<NonNullable<EpisodeFields['talentTriangle']>[number], 'side'>(
      {
        side: fc.constantFrom(...sides),
        percent: fc.nat({ max: 10_000 }).map((hundredths) => hundredths / 100),
      },
      ['side'],
    ),
  ),
  comments: text,
  source: fc.record({ url: text, text: anyText }),
  enclosure: some<NonNullable<EpisodeFields['enclosure']>, 'url'>({ url: text, length: number, type: text }, [
    'url',
  ]),
  appleTitle: text,
  author: text,
  duration: fc.nat({ max: 9_999_999 }),
  image: text,
  explicit: fc.boolean(),
  number,
  season: number,
  type: fc.constantFrom('full', 'trailer', 'bonus'),
  block: yes,
  subtitle: text,
  appleSummary: text,
  keywords: text,
  order: number,
  closedCaptioned: yes,
  namedSeason: some<NonNullable<EpisodeFields['namedSeason']>, 'number'>({ number, name: text }, ['number']),
  namedNumber: some<NonNullable<EpisodeFields['namedNumber']>, 'number'>(
    {
      number: decimal,
      display: text,
    },
    ['number'],
  ),
  alternates: few(
    some<NonNullable<EpisodeFields['alternates']>[number], 'type' | 'sources'>(
      {
        type: anyText,
        length: number,
        bitrate: fc.nat({ max: 999_999_999 }).map((thousandths) => thousandths / 1000),
        height: fc.nat({ max: 9_999 }),
        lang: text,
        title: text,
        rel: text,
        codecs: text,
        default: fc.boolean(),
        sources: fc.array(
          some<{ uri: string; contentType?: string }, 'uri'>({ uri: text, contentType: text }, ['uri']),
          { maxLength: 2 },
        ),
        integrity: fc.record({ type: anyText, value: text }),
      },
      ['type', 'sources'],
    ),
  ),
  contentLinks: list(fc.record({ href: text, text: anyText })),
  soundbites: list(
    some<NonNullable<EpisodeFields['soundbites']>[number], 'start' | 'duration'>(
      { start: seconds, duration: seconds, title: text },
      ['start', 'duration'],
    ),
  ),
  chapters: fc.record({ url: text, type: anyText }),
  simpleChapters: fc.record({
    version: text,
    list: list(
      some<NonNullable<EpisodeFields['simpleChapters']>['list'][number], 'start' | 'title'>(
        {
          start: fc.nat({ max: 9_999_999_999 }).map((thousandths) => thousandths / 1000),
          title: anyText,
          href: text,
          image: text,
        },
        ['start', 'title'],
      ),
    ),
  }),
  transcripts: list(
    some<NonNullable<EpisodeFields['transcripts']>[number], 'url' | 'type'>(
      { url: text, type: anyText, language: text, rel: text },
      ['url', 'type'],
    ),
  ),
};

/** Some of what an episode has, and its times. */
const liveItem = fc
  .tuple(
    fc.record(
      {
        title: episodeFields.title,
        guid: episodeFields.guid,
        published: episodeFields.published,
        content: episodeFields.content,
        explicit: episodeFields.explicit,
        people: episodeFields.people,
        images: episodeFields.images,
        alternates: episodeFields.alternates,
        contentLinks: episodeFields.contentLinks,
        extra: episodeFields.extra,
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<EpisodeFields>,
    some<LiveTimes, 'status' | 'start'>(
      { status: fc.constantFrom('pending', 'live', 'ended'), start: instant, end: instant },
      ['status', 'start'],
    ),
  )
  .map(([fields, times]) => ({ ...fields, ...times }));

export const showFields: Arbitraries<ShowFields> = { ...plainShowFields, live: few(liveItem) };

/** A show or an episode with any of its fields. */
export const anyShow: fc.Arbitrary<ShowFields> = fc.record(showFields, { requiredKeys: [] }) as never;
export const anyEpisode: fc.Arbitrary<EpisodeFields> = fc.record(episodeFields, {
  requiredKeys: [],
}) as never;
