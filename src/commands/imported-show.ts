import type { Change } from '../diff/change.ts';
import { compareFeeds } from '../diff/compare.ts';
import type { Episode, FeedOrder, Level, Profile } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import { podcastGuid } from '../feed/uuid.ts';
import { episodeMapping, type MappingFrame, showMapping } from '../markdown/feed-mapping.ts';
import { fieldName } from '../markdown/field-names.ts';
import { numberFormatOf } from '../markdown/recognise.ts';
import { type Mapping, writeMapping } from '../markdown/write-mapping.ts';
import { rules } from '../rules/index.ts';
import { comparers } from '../tags/order.ts';
import { type ReadDocument, readDocument } from '../tags/read-document.ts';
import { foldName, freeName, slugOfTitle } from '../text/file-name.ts';
import { composeShow } from './build-show.ts';
import type { FoundShow } from './find-show.ts';
import { memoryProject } from './memory-project.ts';
import { episodesDir, type Walk, walkShow } from './walk-show.ts';

const showFile = 'podfeed.yaml';

/** A show made from a feed, not written yet. */
export interface ImportedShow {
  /** Texts by their paths in the folder of the show, the show file first. */
  readonly files: ReadonlyMap<string, string>;
  /** Rules that the feed breaks, now warnings. */
  readonly lowered: readonly string[];
  readonly walk: Walk;
  readonly show: FoundShow;
  /** The feed that it builds; nothing when it cannot be built. */
  readonly bytes?: Uint8Array;
  /** How the feed that it builds differs from the one it was made from; nothing when it cannot be built. */
  readonly changes?: readonly Change[];
}

/** What a show is to say whatever its feed says. */
export interface ImportWishes {
  /** The address that its feed will have. */
  readonly feed?: string | undefined;
  readonly profiles?: readonly Profile[] | undefined;
  readonly levels?: ReadonlyMap<string, Level> | undefined;
}

/**
 * Makes a show from a feed, builds it in memory and holds what it builds against the feed. `address` is that of a feed
 * that does not say its own.
 */
export async function importedShow(
  read: ReadDocument,
  address: string,
  now: Instant,
  wishes: ImportWishes = {},
): Promise<ImportedShow> {
  const { profiles, levels = new Map<string, Level>() } = wishes;
  const numberFormat = numberFormatOf(read.episodes);
  const episodes = namedEpisodes(withIdentity(read.episodes), { base: read.show.link, numberFormat });
  const order = orderOf(read, [...episodes.keys()]);
  const feed = wishes.feed ?? read.show.feed ?? address;
  const file = feedFileOf(feed);
  const mapping = {
    ...showMapping({ ...read.show, ...movedTo(read, wishes.feed) }),
    feed,
    ...(profiles ? { profiles } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(file || order ? { output: { ...(file ? { file } : {}), ...(order ? { order } : {}) } } : {}),
  };
  const plain = filesOf(mapping, episodes, levels, []);
  const lowered = (await brokenRules(plain, now)).filter((id) => !levels.has(id));
  const files = lowered.length === 0 ? plain : filesOf(mapping, episodes, levels, lowered);
  const show = inMemory(files);
  // What is dated later stands in the original too.
  const { walk, pieces } = await composeShow(show, {
    now,
    levels: new Map<string, Level>(),
    future: true,
  });
  const made = { files, lowered, walk, show };
  if (!pieces) return made;
  const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
  return { ...made, bytes, changes: compareFeeds(read, readDocument('the imported feed', bytes), fieldName) };
}

/**
 * An episode without a guid is known by the address of its media file (Apple, A Podcaster's Guide to RSS): that
 * becomes its guid, so that nobody gets it twice.
 */
function withIdentity(episodes: readonly Episode[]): readonly Episode[] {
  const taken = new Set(episodes.map(({ guid }) => guid?.value));
  return episodes.map((episode) => {
    const { guid, enclosure } = episode;
    if (guid || !enclosure || taken.has(enclosure.url)) return episode;
    taken.add(enclosure.url);
    return { ...episode, guid: { value: enclosure.url, permalink: false } };
  });
}

/** A feed that moves keeps the guid that follows from its address until now. */
function movedTo({ show }: ReadDocument, address: string | undefined): { readonly guid?: string } {
  if (address === undefined || show.guid !== undefined || show.feed === undefined) return {};
  return { guid: podcastGuid(show.feed) };
}

/**
 * The name of a feed by its address, where it is another one than podfeed gives by itself, and one that every system can
 * write: Windows keeps some for its devices.
 */
function feedFileOf(address: string): string | undefined {
  const name = /^https?:\/\/[^?#]+\/([\w.-]{1,100}\.(?:xml|rss))(?:[?#]|$)/i.exec(address)?.[1];
  return name === undefined || name === 'feed.xml' || /^\.|^(?:con|prn|aux|nul|com\d|lpt\d)\./i.test(name)
    ? undefined
    : name;
}

/** The order of a feed, where it is another one than its show would get by itself. */
function orderOf({ show, episodes }: ReadDocument, files: readonly string[]): FeedOrder | undefined {
  const usual = show.type === 'serial' ? 'serial' : 'newest';
  const listed = episodes.map(({ published, season, number, type }, index) => ({
    file: files[index]!,
    published,
    season,
    number,
    type,
  }));
  const outOfPlace = (order: FeedOrder): number => {
    const sorted = listed.toSorted(comparers[order]);
    return sorted.filter((item, index) => item !== listed[index]).length;
  };
  const [best] = ([usual, 'newest', 'oldest', 'serial'] as const)
    .map((order) => ({ order, moved: outOfPlace(order) }))
    .sort((a, b) => a.moved - b.moved);
  return best?.order === usual ? undefined : best?.order;
}

/** Rules that would keep the show from being built and can be told not to. */
async function brokenRules(files: ReadonlyMap<string, string>, now: Instant): Promise<readonly string[]> {
  const walk = await walkShow(inMemory(files), { now, all: true });
  const broken = new Set(
    walk.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
  return rules.filter(({ id, firm }) => broken.has(id) && !firm).map(({ id }) => id);
}

function inMemory(files: ReadonlyMap<string, string>): FoundShow {
  return { root: '', showFile, files: memoryProject(files), shown: (path) => path };
}

function filesOf(
  show: Mapping,
  episodes: ReadonlyMap<string, string>,
  levels: ReadonlyMap<string, Level>,
  lowered: readonly string[],
): ReadonlyMap<string, string> {
  const why =
    lowered.length === 0
      ? ''
      : '# The feed that this show was imported from breaks these rules. They are warnings here, so that the show\n# builds at once: mend what they say, then take them out.\n';
  const warnings = lowered.map((id) => [id, 'warning'] as const);
  const rules = Object.fromEntries([...warnings, ...levels]);
  const weights = levels.size + lowered.length === 0 ? '' : `${why}${writeMapping({ rules })}`;
  return new Map([[showFile, `${writeMapping(show)}${weights}`], ...episodes]);
}

/**
 * Episode files by their paths: the day and the title. Where several came out at the same moment, a number keeps
 * them in the order of the feed, which is the reverse of that of the files.
 */
function namedEpisodes(
  episodes: readonly Episode[],
  frame: Omit<MappingFrame, 'offset'>,
): ReadonlyMap<string, string> {
  const moments = new Map<number | undefined, number>();
  for (const { published } of episodes) moments.set(published, (moments.get(published) ?? 0) + 1);
  const left = new Map(moments);
  const taken = new Set<string>();
  const files = new Map<string, string>();
  for (const episode of episodes) {
    const { published, title = '' } = episode;
    const all = moments.get(published)!;
    const place = left.get(published)!;
    left.set(published, place - 1);
    const { front, body } = episodeMapping(episode, { ...frame, offset: offsetOf(episode) });
    const day = published === undefined ? 'undated' : String(front['date']).slice(0, 10);
    const number = all === 1 ? '' : `-${String(place).padStart(String(all).length, '0')}`;
    const name = freeName(`${day}${number}-${slugOfTitle(title)}`, taken);
    taken.add(foldName(name));
    files.set(`${episodesDir}/${name}.md`, `---\n${writeMapping(front)}---\n\n${body}\n`);
  }
  return files;
}

/** Zones that RFC 822 has names for, in hours ahead of UTC. */
const namedHours: ReadonlyMap<string, number> = new Map([
  ['EDT', -4],
  ['EST', -5],
  ['CDT', -5],
  ['CST', -6],
  ['MDT', -6],
  ['MST', -7],
  ['PDT', -7],
  ['PST', -8],
]);

/** Seconds by which the clock in the date of an episode is ahead of UTC, as the feed wrote it; 0 when in doubt. */
function offsetOf({ origin, published }: Episode): number {
  if (published === undefined) return 0;
  const { line, column, endLine, endColumn } = origin.place(['published']);
  const source = origin.source();
  const written = line === endLine ? source.line(line).slice(column - 1, endColumn - 1) : '';
  origin.release();
  const [, sign, hours, minutes, name = ''] = /\s(?:([+-])(\d\d)(\d\d)|([A-Z]{3}))\s*$/.exec(written) ?? [];
  const seconds = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60;
  const offset = (namedHours.get(name) ?? 0) * 3600 + (sign === '-' ? -seconds : seconds);
  return Math.abs(offset) <= 14 * 3600 ? offset : 0;
}
