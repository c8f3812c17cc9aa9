import { writeCategory } from '../feed/category.ts';
import type { EpisodeFields, Person, RssCategory, ShowFields } from '../feed/feed.ts';
import { localAtOffset, writeDate, writeIso } from '../feed/instant.ts';
import { limits } from '../text/limits.ts';
import { writeAlternates } from './alternate-field.ts';
import { chaptersMapping } from './chapters-field.ts';
import { writeExtra } from './extra-field.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { publisherEntry, remoteItemEntries, valueEntry } from './money-mapping.ts';
import { writeNotes } from './notes.ts';
import { writeImages } from './picture-field.ts';
import { triangleIn, withoutNumber } from './recognise.ts';
import { blockEntry, podpingEntry } from './service-mapping.ts';
import { simplify } from './short-notes.ts';
import { writeSocial } from './social-field.ts';
import { trailerEntries } from './trailer-mapping.ts';
import { type Entry, fitting, type Mapping } from './write-mapping.ts';

/** An episode as its file says it: the front matter, and what stands below it. */
export interface EpisodeMapping {
  readonly front: Mapping;
  readonly body: string;
}

/** A show of a feed in the keys of the show file. What a build always makes anew has none. */
export function showMapping(show: ShowFields): Mapping {
  const mapping: Mapping = {
    title: show.title,
    description: show.description,
    language: show.language,
    link: show.link,
    feed: show.feed,
    hub: show.hubs,
    history: show.history && { ...show.history },
    author: show.author,
    owner: show.owner && { ...show.owner },
    categories: show.categories?.map(writeCategory),
    explicit: show.explicit,
    type: show.type,
    image: addressOnly(show.image),
    copyright: show.copyright,
    guid: show.guid,
    locked: show.locked && (show.locked.owner === undefined ? show.locked.locked : { ...show.locked }),
    funding: show.funding?.map((entry) => ({ ...entry })),
    license: show.license && { ...show.license },
    medium: show.medium,
    people: peopleOf(show.people),
    location: show.locations?.map((place) => ({ ...place })),
    txt: show.txt?.map((entry) => ({ ...entry })),
    value: valueEntry(show.value),
    podroll: remoteItemEntries(show.podroll),
    publisher: publisherEntry(show.publisher),
    remoteItems: remoteItemEntries(show.remoteItems),
    podping: podpingEntry(show.podping),
    chat: show.chat && { ...show.chat },
    trailer: trailerEntries(show.trailers),
    block: blockEntry(show),
    social: writeSocial(show.social),
    images: writeImages(show.images),
    live: liveOf(show),
    complete: show.complete,
    newFeedUrl: show.newFeedUrl,
    updateFrequency: show.updateFrequency && { ...show.updateFrequency },
    rss: filled({
      managingEditor: show.managingEditor,
      webMaster: show.webMaster,
      published: show.published === undefined ? undefined : writeIso(show.published),
      categories: rssCategories(show.rssCategories),
      docs: show.docs,
      ttl: show.ttl,
      rating: show.rating,
      skipHours: show.skipHours,
      skipDays: show.skipDays,
      image: show.rssImage && { ...show.rssImage },
      cloud: show.cloud && { ...show.cloud },
      textInput: show.textInput && { ...show.textInput },
    }),
    itunes: filled({
      title: show.appleTitle,
      subtitle: show.subtitle,
      summary: show.appleSummary,
      keywords: show.keywords,
      verify: show.appleVerify,
    }),
    extra: writeExtra(show.extra),
  };
  return fitting(mapping, limits.showFile - roomForRules, dispensable);
}

/** What the keys of an episode depend on beside itself. */
export interface MappingFrame {
  /** Seconds by which its own clock is ahead of UTC. */
  readonly offset: number;
  /** What relative links in notes are relative to. */
  readonly base?: string | undefined;
  /** How the show puts numbers before titles, if it does. */
  readonly numberFormat?: string | undefined;
}

/** An episode of a feed in the keys of front matter. */
export function episodeMapping(episode: EpisodeFields, frame: MappingFrame): EpisodeMapping {
  const { enclosure, guid } = episode;
  const { offset, base, numberFormat } = frame;
  const { body, ...notes } = notesOf(episode, base);
  const bare = numberFormat === undefined ? undefined : withoutNumber(episode.title ?? '', numberFormat);
  const front: Mapping = {
    title: bare?.title ?? episode.title,
    number: named(episode.number ?? bare?.number, episode.namedNumber, 'display'),
    season: named(episode.season, episode.namedSeason, 'name'),
    type: episode.type,
    date: episode.published === undefined ? undefined : dateAt(episode.published, offset),
    talentTriangle:
      triangleOf(episode.talentTriangle) ?? triangleIn(episode.content ?? episode.description ?? ''),
    audio: enclosure && isAddress(enclosure.url) ? { ...enclosure } : undefined,
    duration: episode.duration,
    image: addressOnly(episode.image),
    explicit: episode.explicit,
    guid: guid && (guid.permalink ? { value: guid.value, permalink: true } : guid.value),
    link: episode.link,
    author: episode.author,
    people: peopleOf(episode.people),
    chapters: chaptersMapping(episode),
    transcripts: episode.transcripts
      ?.filter(({ url }) => isAddress(url))
      .map(({ url, type, language, rel }) => ({ src: url, type: type || undefined, language, rel }) as Entry),
    soundbites: episode.soundbites?.map((bite) => ({ ...bite })),
    location: episode.locations?.map((place) => ({ ...place })),
    license: episode.license && { ...episode.license },
    funding: episode.funding?.map((entry) => ({ ...entry })),
    txt: episode.txt?.map((entry) => ({ ...entry })),
    value: valueEntry(episode.value),
    chat: episode.chat && { ...episode.chat },
    social: writeSocial(episode.social),
    images: writeImages(episode.images),
    alternates: writeAlternates(episode.alternates),
    contentLinks: episode.contentLinks?.map((entry) => ({ ...entry })),
    block: episode.block,
    rss: filled({
      author: episode.rssAuthor,
      categories: rssCategories(episode.categories),
      comments: episode.comments,
      source: episode.source && { url: episode.source.url, title: episode.source.text },
    }),
    itunes: filled({
      title: episode.appleTitle === bare?.title ? undefined : episode.appleTitle,
      subtitle: episode.subtitle,
      summary: episode.appleSummary,
      keywords: episode.keywords,
      order: episode.order,
      closedCaptioned: episode.closedCaptioned,
    }),
    extra: writeExtra(episode.extra),
    ...notes,
  };
  return { front: fitting(front, limits.frontMatter, dispensable), body };
}

/** What is left out of a file that would be longer than its reader takes: first what no app shows. */
const dispensable = [
  ...['live', 'extra', 'itunes', 'summary', 'txt', 'rss', 'people', 'transcripts', 'chapters'],
  ...['funding', 'location', 'categories', 'copyright', 'author', 'description'],
];
/** The rules that the feed breaks are listed in the same file. */
const roomForRules = 8 * 1024;

/** Longer texts do not stand in front matter, which has a limit. */
const longestSummary = 16_000;

interface Notes extends Mapping {
  readonly body: string;
}

/** The notes: as Markdown where that gives the same HTML, else as the HTML that they are. */
function notesOf({ description, content }: EpisodeFields, base: string | undefined): Notes {
  const html = content ?? description ?? '';
  const markdown = [htmlToMarkdown(html), html].find(
    (text) => text !== undefined && isSame(text, html, base),
  );
  const body = markdown ?? html;
  const format = markdown === undefined ? { bodyFormat: 'html' } : {};
  if (content === undefined) return { ...format, ...(body === '' ? {} : { shortNotes: 'only' }), body };
  if (description === undefined) return { ...format, shortNotes: 'none', body };
  if (description === content) return { ...format, shortNotes: 'same', body };
  if (simplify(content) === description) return { ...format, body };
  if (description.length > longestSummary) return { ...format, body };
  const isPlain =
    !/[<>&"\n\r]/.test(description) && description.length <= 1000 && description.trim() === description;
  return { ...format, summary: isPlain ? description : { html: description }, body };
}

/** Does Markdown give this HTML to the letter? What could be taken for front matter is not asked. */
function isSame(markdown: string, html: string, base: string | undefined): boolean {
  return !/^(?:---|[a-zA-Z]+:)/m.test(markdown) && writeNotes(markdown, { base }) === html;
}

/** Live items with the keys of episodes; their notes are a key, too. */
function liveOf({ live, link }: ShowFields): Entry | undefined {
  return live?.map((item): Entry => {
    const { front, body } = episodeMapping(item, { offset: 0, base: link });
    const times = {
      status: item.status,
      start: writeIso(item.start),
      end: item.end === undefined ? undefined : writeIso(item.end),
    };
    return { ...times, ...front, description: body === '' ? undefined : body } as Entry;
  });
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
const addressOnly = (text: string | undefined): string | undefined =>
  text !== undefined && isAddress(text) ? text : undefined;

function peopleOf(people: readonly Person[] | undefined): Entry | undefined {
  return people?.map((person) => (Object.keys(person).length === 1 ? person.name : { ...person }));
}

function rssCategories(categories: readonly RssCategory[] | undefined): Entry | undefined {
  return categories?.map((category) => (category.domain === undefined ? category.text : { ...category }));
}

function named(
  plain: number | undefined,
  more: { readonly number: number; readonly [key: string]: string | number } | undefined,
  key: string,
): Entry | undefined {
  if (!more) return plain;
  return { number: plain ?? more.number, [key]: more[key] as Entry };
}

function triangleOf(shares: EpisodeFields['talentTriangle']): Entry | undefined {
  if (!shares) return undefined;
  if (shares.every(({ percent }) => percent === undefined)) return shares.map(({ side }) => side);
  return Object.fromEntries(shares.map(({ side, percent }) => [side, percent]));
}

function dateAt(instant: number, offset: number): string {
  if (offset === 0) return writeIso(instant);
  const local = localAtOffset(instant, offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(offset) / 60;
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${writeDate(local)}T${two(local.hour)}:${two(local.minute)}:${two(local.second)}${zone}`;
}

function filled(mapping: Mapping): Mapping | undefined {
  return Object.values(mapping).some((entry) => entry !== undefined) ? mapping : undefined;
}
