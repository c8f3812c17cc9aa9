import { parseRssFeed } from 'feedsmith';
import { parseFeed } from 'podcast-partytime';
import { expect } from 'vitest';
import type {
  Episode,
  EpisodeFields,
  LiveItem,
  Person,
  RssCategory,
  Show,
  ShowFields,
} from '../../src/feed/feed.ts';
import { writeIso, writeRfc2822 } from '../../src/feed/instant.ts';
import { sideName } from '../../src/feed/talent-triangle.ts';
import { triangleDomain } from '../../src/tags/episode-tags.ts';
import { writeTimeCode } from '../../src/text/time-code.ts';
import { partyMoney, smithMoney } from './money-readers.ts';

/** What another program finds in a feed, and what it should find when it reads our fields right. */
export interface Reader {
  read(xml: string): { show: Record<string, unknown>; episodes: readonly Record<string, unknown>[] };
  show(show: Show): Record<string, unknown>;
  episode(episode: Episode, show: Show): Record<string, unknown>;
}

/** How a field should look to a reader, or nothing where `gaps` says why it cannot. */
type Views<Fields> = {
  readonly [Field in keyof Fields]-?: ((value: NonNullable<Fields[Field]>) => unknown) | undefined;
};

/** Fields that a reader does not report, or not as they are. */
export const gaps = {
  feedsmith: {
    order: 'it does not know itunes:order.',
    closedCaptioned: 'it does not know itunes:isClosedCaptioned.',
    social: 'it reads podcast:socialInteract of items only.',
    contentLinks: 'it reads podcast:contentLink of live items only.',
    extra: 'it reports what it knows, in shapes of its own.',
  },
  partytimeShow: {
    published: 'without a date of the channel it reports that of the build, so the two are compared as one.',
    rssCategories: 'it reports the words it likes of all categories, split and sorted.',
    hubs: 'it reports the first hub only.',
    docs: 'it does not report docs.',
    history: 'it does not report links between the parts of a feed.',
    cloud: 'it does not report cloud.',
    rating: 'it does not report rating.',
    textInput: 'it does not report textInput.',
    skipHours: 'it does not report skipHours.',
    skipDays: 'it does not report skipDays.',
    rssImage: 'it mixes the picture of RSS with that of Apple.',
    appleTitle: 'it does not report itunes:title of a channel.',
    keywords: 'it mixes keywords into its categories.',
    appleVerify: 'it does not report itunes:applepodcastsverify.',
    updateFrequency: 'it does not know podcast:updateFrequency.',
    serviceBlocks: 'it reports podcast:block in a shape of its own.',
    podping: 'it does not report podcast:podping.',
    social: 'it reads podcast:socialInteract of items only.',
    images: 'it reads podcast:images only, which was given up.',
    extra: 'it reports what it knows, in shapes of its own.',
  },
  partytimeEpisode: {
    rssAuthor: 'it reports one author, the one of RSS before that of Apple.',
    categories: 'it does not report categories of items.',
    talentTriangle: 'it does not report categories of items.',
    comments: 'it does not report comments.',
    source: 'it does not report source.',
    appleTitle: 'it reports itunes:title only where there is no title.',
    block: 'it does not report itunes:block of items.',
    order: 'it does not report itunes:order.',
    closedCaptioned: 'it does not report itunes:isClosedCaptioned.',
    funding: 'it reads podcast:funding of channels only.',
    value: 'it gives each episode what the show says, and the first of several; see partyValue.',
    images: 'it reads podcast:images only, which was given up.',
    contentLinks: 'it reads podcast:contentLink of live items only.',
    simpleChapters: 'it does not know Podlove Simple Chapters.',
    extra: 'it reports what it knows, in shapes of its own.',
  },
} as const;

function view<Fields>(views: Views<Fields>, fields: Fields): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const field in views) {
    const value = fields[field];
    const look = views[field];
    if (look && value !== undefined && value !== null) seen[field] = look(value);
  }
  return seen;
}

/** No list where there is nothing in it. */
const some = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items && items.length > 0 ? items : undefined;

const same = (value: unknown): unknown => value;
const list = (value: string): string[] => value.split(',');

/** feedsmith calls the text of an element `display`. */
const display = ({ text, name, ...rest }: { text?: string; name?: string }) => ({
  ...rest,
  display: text ?? name,
});
const named = ({ text, ...rest }: RssCategory) => ({ name: text, ...rest });

/** `a@example.com (Ada)` as feedsmith takes it apart. */
function mailbox(text: string): object {
  const parts = /^(\S+) \((.*)\)$/.exec(text);
  return parts ? { email: parts[1], name: parts[2] } : { email: text };
}

/** The links between parts of a feed, in the names of the Feed. What kind of part it is, feedsmith does not say. */
function linksOf(links: readonly { rel?: string; href?: string }[]): object | undefined {
  const relations = ['first', 'previous', 'next', 'last', 'current', 'prev-archive', 'next-archive'];
  const found = links
    .filter(({ rel = '' }) => relations.includes(rel))
    .map(({ rel = '', href }) => [rel.replace(/-a/, 'A'), href]);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

const smithShow: Views<ShowFields> = {
  title: same,
  link: same,
  feed: same,
  hubs: same,
  history: ({ archive, complete, ...links }) => links,
  description: same,
  language: same,
  copyright: same,
  managingEditor: mailbox,
  webMaster: mailbox,
  published: writeRfc2822,
  lastBuild: writeRfc2822,
  rssCategories: (categories) => categories.map(named),
  generator: same,
  docs: same,
  cloud: (cloud) => ({ ...cloud, port: Number(cloud.port) }),
  ttl: same,
  rssImage: same,
  rating: same,
  textInput: same,
  skipHours: same,
  skipDays: same,
  author: same,
  owner: same,
  categories: (categories) =>
    categories.map(({ main, sub }) => (sub ? { text: main, categories: [{ text: sub }] } : { text: main })),
  explicit: same,
  type: same,
  image: same,
  appleTitle: same,
  subtitle: same,
  appleSummary: same,
  keywords: list,
  newFeedUrl: same,
  block: same,
  complete: same,
  appleVerify: same,
  guid: same,
  locked: ({ locked, ...rest }) => ({ ...rest, value: locked }),
  funding: (funding) => funding.map(({ url, text }) => (text ? { url, display: text } : { url })),
  people: (people) => people.map(display),
  locations: (locations) => locations.map(display),
  license: display,
  medium: same,
  updateFrequency: display,
  txt: (txt) => txt.map(display),
  ...smithMoney,
  serviceBlocks: (blocks) => blocks.map(({ service, blocked }) => without({ value: blocked, id: service })),
  trailers: (trailers) =>
    trailers.map(({ title, date, ...rest }) => ({ display: title, pubDate: writeRfc2822(date!), ...rest })),
  // It does not know the accounts.
  podping: ({ usesPodping }) => ({ usesPodping }),
  chat: same,
  social: undefined,
  images: same,
  live: (items) => items.map(smithLive),
  extra: undefined,
};

const smithEpisode: Views<EpisodeFields> = {
  title: same,
  link: same,
  guid: ({ value, permalink }) => ({ value, isPermaLink: permalink }),
  published: writeRfc2822,
  description: same,
  content: same,
  rssAuthor: (author) => [mailbox(author)],
  categories: undefined,
  talentTriangle: undefined,
  comments: same,
  source: ({ url, text }) => ({ url, title: text }),
  enclosure: (enclosure) => [enclosure],
  appleTitle: same,
  author: same,
  duration: same,
  image: same,
  explicit: same,
  number: same,
  season: same,
  type: same,
  block: same,
  subtitle: same,
  appleSummary: same,
  keywords: list,
  order: undefined,
  closedCaptioned: undefined,
  namedSeason: same,
  namedNumber: same,
  people: smithShow.people,
  chapters: same,
  simpleChapters: ({ list }) => list.map(({ start, ...rest }) => ({ start: writeTimeCode(start), ...rest })),
  transcripts: same,
  soundbites: (bites) =>
    bites.map(({ start, title, ...rest }) => without({ ...rest, startTime: start, display: title })),
  funding: undefined,
  locations: smithShow.locations,
  license: display,
  txt: smithShow.txt,
  value: smithMoney.value,
  chat: same,
  social: same,
  images: same,
  alternates: same,
  contentLinks: undefined,
  extra: undefined,
};

/** What it reports of a live item: the namespace of podcasts, and nothing of plain RSS. */
function smithLive({ status, start, end, ...item }: LiveItem): object {
  const seen = view(smithEpisode, item);
  return without({
    status,
    start: writeIso(start),
    end: end === undefined ? undefined : writeIso(end),
    contentLinks: item.contentLinks?.map(({ href, text }) => ({ href, display: text })),
    transcripts: seen['transcripts'],
    chapters: seen['chapters'],
    soundbites: seen['soundbites'],
    persons: seen['people'],
    locations: seen['locations'],
    season: seen['namedSeason'],
    episode: seen['namedNumber'],
    license: seen['license'],
    alternateEnclosures: seen['alternates'],
    images: seen['images'],
    socialInteracts: seen['social'],
    txts: seen['txt'],
  });
}

const without = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const feedsmith: Reader = {
  read(xml) {
    const feed = parseRssFeed(xml);
    const { itunes = {}, podcast = {} } = feed;
    return {
      show: without({
        ...feed,
        published: feed.pubDate,
        lastBuild: feed.lastBuildDate,
        rssCategories: feed.categories,
        rssImage: feed.image,
        feed: feed.atom?.links?.find(({ rel }) => rel === 'self')?.href,
        hubs: some(feed.atom?.links?.filter(({ rel }) => rel === 'hub').map(({ href }) => href)),
        history: linksOf(feed.atom?.links ?? []),
        ...itunes,
        title: feed.title,
        appleTitle: itunes.title,
        appleSummary: itunes.summary,
        appleVerify: itunes.applePodcastsVerify,
        guid: podcast.guid,
        locked: podcast.locked,
        funding: podcast.fundings,
        people: podcast.persons,
        locations: podcast.locations,
        license: podcast.license,
        medium: podcast.medium,
        updateFrequency: podcast.updateFrequency,
        txt: podcast.txts,
        value: podcast.values,
        podroll: podcast.podroll,
        publisher: podcast.publisher,
        remoteItems: podcast.remoteItems,
        serviceBlocks: podcast.blocks,
        podping: podcast.podping,
        trailers: podcast.trailers,
        chat: podcast.chat,
        images: podcast.images,
        live: podcast.liveItems,
        ...hide(
          'pubDate',
          'lastBuildDate',
          'atom',
          'itunes',
          'podcast',
          'items',
          'summary',
          'applePodcastsVerify',
        ),
        image: itunes.image,
        categories: itunes.categories,
      }),
      episodes: (feed.items ?? []).map((item) => {
        const { itunes: apple = {}, podcast: more = {} } = item;
        return without({
          ...item,
          published: item.pubDate,
          content: item.content?.encoded,
          rssAuthor: item.authors,
          enclosure: item.enclosures,
          ...apple,
          title: item.title,
          number: apple.episode,
          type: apple.episodeType,
          appleTitle: apple.title,
          appleSummary: apple.summary,
          people: more.persons,
          namedSeason: more.season,
          namedNumber: more.episode,
          chapters: more.chapters,
          simpleChapters: item.psc?.chapters,
          transcripts: more.transcripts,
          soundbites: more.soundbites,
          locations: more.locations,
          license: more.license,
          txt: more.txts,
          value: more.values,
          chat: more.chat,
          images: more.images,
          alternates: more.alternateEnclosures,
          social: more.socialInteracts,
          ...hide(
            'pubDate',
            'authors',
            'enclosures',
            'itunes',
            'podcast',
            'psc',
            'episode',
            'episodeType',
            'summary',
          ),
        });
      }),
    };
  },
  show: (show) => view(smithShow, show),
  // Categories of items are one list in the feed.
  episode: (episode) => ({
    ...view(smithEpisode, episode),
    ...categoriesOf(episode),
  }),
};

function hide(...keys: string[]): Record<string, undefined> {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

function categoriesOf({ categories = [], talentTriangle = [] }: Episode): { categories?: object[] } {
  const all = [
    ...categories.map(named),
    ...talentTriangle.map(({ side, percent }) => ({
      name: sideName(side),
      domain: percent === undefined ? triangleDomain : `${triangleDomain}#${percent}`,
    })),
  ];
  return all.length > 0 ? { categories: all } : {};
}

/** podcast-partytime decodes references in elements once more than XML does. */
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => references[name]!);
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** It also makes one blank of line breaks and blanks in most of them. */
const oneLine = (text: string): string =>
  decoded(text)
    .replace(/[\r\n ]+/g, ' ')
    .trim();
const date = (instant: number): Date => new Date(instant * 1000);

const partyPeople = (people: readonly Person[]) =>
  people.map(({ name, role = 'Host', group = 'Cast', img, href }) =>
    without({
      name: decoded(name),
      role: role.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      group,
      img,
      href,
    }),
  );
const partyLicense = ({ name, url }: { name: string; url?: string }) => ({
  identifier: name,
  // It knows the addresses of common licences.
  url: url ?? expect.stringContaining('http'),
});

const partyChat = (chat: object) => ({ ...chat, phase: '7' });

const partyShow: Views<ShowFields> = {
  title: oneLine,
  link: oneLine,
  feed: same,
  hubs: undefined,
  history: undefined,
  description: oneLine,
  language: same,
  copyright: oneLine,
  managingEditor: oneLine,
  webMaster: oneLine,
  published: undefined,
  lastBuild: date,
  rssCategories: undefined,
  generator: same,
  docs: undefined,
  cloud: undefined,
  ttl: same,
  rssImage: undefined,
  rating: undefined,
  textInput: undefined,
  skipHours: undefined,
  skipDays: undefined,
  author: decoded,
  owner: same,
  categories: (categories) => categories.map(({ main, sub }) => (sub ? `${main} > ${sub}` : main)),
  explicit: same,
  type: same,
  image: same,
  appleTitle: undefined,
  subtitle: oneLine,
  appleSummary: oneLine,
  keywords: undefined,
  newFeedUrl: decoded,
  block: same,
  complete: same,
  appleVerify: undefined,
  guid: same,
  locked: same,
  funding: (funding) => funding.map(({ url, text }) => ({ url, message: decoded(text) })),
  people: partyPeople,
  // The first one.
  locations: ([first]) => first && without({ name: first.name, geo: first.geo, osm: first.osm }),
  license: partyLicense,
  medium: same,
  updateFrequency: undefined,
  txt: (txt) => txt.map(({ text, ...rest }) => ({ ...rest, value: decoded(text) })),
  ...partyMoney,
  serviceBlocks: undefined,
  podping: undefined,
  trailers: (trailers) => trailers.map(({ date, ...rest }) => ({ ...rest, pubdate: new Date(date! * 1000) })),
  chat: partyChat,
  social: undefined,
  images: undefined,
  // What every live item has; the rest is like that of episodes.
  live: (items) =>
    items.map(({ status, start, end, title, guid, contentLinks }) => ({
      status,
      start: date(start),
      end: end && date(end),
      title,
      guid: guid?.value,
      links: contentLinks?.map(({ href, text }) => ({ url: href, title: text })),
    })),
  extra: undefined,
};

const partyEpisode: Views<EpisodeFields> = {
  title: oneLine,
  link: decoded,
  guid: ({ value }) => decoded(value),
  published: date,
  description: oneLine,
  content: decoded,
  rssAuthor: undefined,
  categories: undefined,
  talentTriangle: undefined,
  comments: undefined,
  source: undefined,
  enclosure: same,
  appleTitle: undefined,
  author: undefined,
  duration: same,
  image: same,
  explicit: same,
  number: same,
  season: same,
  type: same,
  block: undefined,
  subtitle: oneLine,
  appleSummary: decoded,
  keywords: list,
  order: undefined,
  closedCaptioned: undefined,
  namedSeason: same,
  namedNumber: same,
  people: partyPeople,
  chapters: same,
  simpleChapters: undefined,
  transcripts: undefined,
  soundbites: undefined,
  funding: undefined,
  locations: partyShow.locations,
  license: partyLicense,
  txt: partyShow.txt,
  value: undefined,
  chat: partyChat,
  social: (social) =>
    social.map(({ protocol, uri, accountId = '', accountUrl, priority }) =>
      without({ platform: protocol, url: uri, id: accountId, profileUrl: accountUrl, priority }),
    ),
  images: undefined,
  alternates: (alternates) =>
    alternates.map(({ sources, default: isDefault = false, ...rest }) => ({
      ...rest,
      default: isDefault,
      source: sources.map(({ uri, contentType = rest.type }) => ({ uri, contentType })),
    })),
  contentLinks: undefined,
  extra: undefined,
};

/** One name for what it calls SRT, the language of the show where there is none, one kind of relation. */
function partyTranscripts(episode: Episode, show: Show): object {
  if (!episode.transcripts) return {};
  const transcripts = episode.transcripts.map(({ url, type, language = show.language, rel }) =>
    without({
      url,
      type: type === 'application/x-subrip' ? 'application/srt' : type,
      language,
      rel: rel && 'captions',
    }),
  );
  return { transcripts };
}

/** What a show says of money, its episodes say too. */
function partyValue({ value }: Episode, show: Show): object {
  const all = value ?? show.value;
  return all ? { value: partyMoney.value(all) } : {};
}

/** The title of the show where a soundbite has none. */
function partySoundbites({ soundbites }: Episode, show: Show): object {
  if (!soundbites) return {};
  return {
    soundbites: soundbites.map(({ start, duration, title = show.title }) => ({
      startTime: start,
      duration,
      title,
    })),
  };
}

export const partytime: Reader = {
  read(xml) {
    const feed = parseFeed(xml);
    if (!feed) throw new Error('podcast-partytime sees no feed');
    return {
      show: without({
        title: feed.title,
        link: feed.link,
        feed: feed.pubsub?.self,
        description: feed.description,
        language: feed.language,
        copyright: feed.copyright,
        managingEditor: feed.managingEditor,
        webMaster: feed.webmaster,
        lastBuild: feed.lastBuildDate,
        generator: feed.generator,
        ttl: feed.ttl,
        author: feed.author,
        owner: feed.owner,
        categories: feed.itunesCategory,
        explicit: feed.explicit,
        type: feed.itunesType,
        image: feed.itunesImage,
        subtitle: feed.subtitle,
        appleSummary: feed.summary,
        newFeedUrl: feed.itunesNewFeedUrl,
        block: feed.itunesBlock || undefined,
        complete: feed.itunesComplete || undefined,
        guid: feed.guid,
        locked:
          feed.locked === undefined ? undefined : without({ locked: feed.locked, owner: feed.podcastOwner }),
        funding: feed.podcastFunding,
        people: feed.podcastPeople,
        locations: feed.podcastLocation,
        license: feed.license,
        medium: feed.medium,
        txt: feed.podcastTxt,
        value: feed.value,
        podroll: feed.podroll,
        publisher: feed.podcastPublisher,
        remoteItems: feed.podcastRemoteItems,
        chat: feed.chat,
        trailers: feed.trailers,
        live: feed.podcastLiveItems?.map(({ status, start, end, title, guid, contentLinks }) => ({
          status,
          start,
          end,
          title,
          guid,
          links: contentLinks,
        })),
      }),
      episodes: feed.items.map((item) =>
        without({
          title: item.title,
          link: item.link,
          guid: item.guid,
          published: item.pubDate,
          description: item.description,
          content: item.content,
          enclosure: item.enclosure,
          duration: item.duration,
          image: item.itunesImage,
          explicit: item.explicit,
          number: item.itunesEpisode,
          season: item.itunesSeason,
          type: item.itunesEpisodeType,
          subtitle: item.subtitle,
          appleSummary: item.summary,
          keywords: item.keywords,
          namedSeason: item.podcastSeason,
          namedNumber: item.podcastEpisode,
          people: item.podcastPeople,
          chapters: item.podcastChapters,
          transcripts: item.podcastTranscripts,
          soundbites: item.podcastSoundbites,
          locations: item.podcastLocation,
          license: item.license,
          txt: item.podcastTxt,
          value: item.value,
          chat: item.chat,
          social: item.podcastSocialInteraction,
          alternates: item.alternativeEnclosures,
        }),
      ),
    };
  },
  show: (show) => view(partyShow, show),
  episode: (episode, show) => ({
    ...view(partyEpisode, episode),
    ...partyTranscripts(episode, show),
    ...partyValue(episode, show),
    ...partySoundbites(episode, show),
  }),
};
