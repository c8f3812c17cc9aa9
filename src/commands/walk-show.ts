import type {
  Episode,
  Feed,
  KeptEpisode,
  Level,
  MediaFact,
  Profile,
  RemoteFacts,
  Show,
} from '../feed/feed.ts';
import type { FurtherFeed } from '../feed/further-feed.ts';
import type { Instant } from '../feed/instant.ts';
import { readEpisode } from '../markdown/read-episode.ts';
import { readShow } from '../markdown/read-show.ts';
import { openFurtherFeeds } from '../resolve/further-feeds.ts';
import { withGone } from '../resolve/gone.ts';
import { withHosts } from '../resolve/hosts.ts';
import { emptyLock, type Lock, readLock } from '../resolve/lock.ts';
import { type MediaReader, openMedia } from '../resolve/media.ts';
import { openRecords } from '../resolve/records.ts';
import { resolveEpisode } from '../resolve/resolve-episode.ts';
import { resolveLive } from '../resolve/resolve-live.ts';
import { resolveShow } from '../resolve/resolve-show.ts';
import { resolveTrailers, withEpisodeTrailers } from '../resolve/resolve-trailers.ts';
import { straysIn } from '../resolve/strays.ts';
import { type Choice, type Counts, type Outcome, openChecker } from '../rules/check.ts';
import { ruleIds, rules } from '../rules/index.ts';
import { decodeUtf8 } from '../text/decode.ts';
import type { FileProblem, Opened, ProjectFiles } from '../text/files.ts';
import type { Finding } from '../text/finding.ts';
import { limits } from '../text/limits.ts';
import { nearest } from '../text/suggest.ts';
import { keepEpisode } from './keep-episode.ts';

export const episodesDir = 'episodes';
export const lockFile = 'podfeed.lock.json';
const MiB = 1024 * 1024;
const startOf = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

/** A show to be read: its files, and the name of the show file among them. */
export interface ShowProject {
  readonly files: ProjectFiles;
  readonly showFile: string;
}

export interface WalkOptions {
  /** Episodes dated later are held back. */
  readonly now: Instant;
  /** Instead of those of the show file. */
  readonly profiles?: readonly Profile[] | undefined;
  /** On top of those of the show file. */
  readonly levels?: ReadonlyMap<string, Level> | undefined;
  readonly drafts?: boolean | undefined;
  readonly future?: boolean | undefined;
  /** Reads media files; by default those of the project. */
  readonly media?: MediaReader | undefined;
  /**
   * Gets each episode that goes into the feed, with its notes, in the order of the files, until an error is
   * found: after that there will be no feed.
   */
  readonly visit?: ((episode: Episode) => void) | undefined;
  /** The same for further feeds: each episode as that feed has it. */
  readonly visitFurther?: ((episode: Episode, further: FurtherFeed) => void) | undefined;
  /** Go on visiting after an error. */
  readonly visitAll?: boolean | undefined;
  /** List every finding, beyond the limits too. */
  readonly all?: boolean | undefined;
  /** What servers answered about it. */
  readonly remote?: RemoteFacts | undefined;
  /** Without analytics prefixes: what is only looked at is not to be counted. */
  readonly uncounted?: boolean | undefined;
  /** Hears how far the reading is; what it does is waited for. */
  readonly progress?: Progress | undefined;
  /** Findings to report; by default all. */
  readonly choose?: Choice | undefined;
}

/** `done` of `total` episodes are read, and `file` is next: one of them, or a media file of it. */
export type Progress = (file: string, done: number, total: number) => Promise<void>;

/** A show that was read, resolved and checked. Its episodes have let go of their notes. */
export interface Walk {
  readonly show: Show;
  /** Its further feeds, in the order of the show file. */
  readonly feeds: readonly WalkedFurtherFeed[];
  /** All episodes, in the order of the files. */
  readonly episodes: readonly KeptEpisode[];
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** What came of each rule. */
  readonly outcomes: readonly Outcome[];
  /** How many findings were not chosen. */
  readonly left: number;
  /** Files that go beside the feed: project path to path in the output folder. */
  readonly copies: ReadonlyMap<string, string>;
  /** Pictures that go beside the feed: path in the output folder to the recording they are in. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly lock: Lock;
  /** Weights that were set for single rules. */
  readonly levels: ReadonlyMap<string, Level>;
  /** A file of the show is there and could not be opened: nobody knows what stands in it. */
  readonly unopened: boolean;
}

/** A further feed of a show that was read: what was asked for, and the show that it is of. */
export interface WalkedFurtherFeed {
  readonly further: FurtherFeed;
  readonly show: Show;
}

/** Reads, resolves and checks a show, episode by episode. Reading never throws. */
export async function walkShow(project: ShowProject, options: WalkOptions): Promise<Walk> {
  const { files, showFile } = project;
  const { progress } = options;
  const plainMedia = options.media ?? openMedia(files);
  const media = progress ? { ...plainMedia, audio: announced } : plainMedia;
  const load = (file: string): Uint8Array => valueOr(files.read(file, limits.episodeFile), new Uint8Array());
  const lock = openLock(files);
  let unopened = false;
  const folder = files.episodes(episodesDir);
  const episodeFiles = folder.ok ? folder.value : [];
  const strays = straysIn(files, episodesDir);
  const remarked = withRemarks(readShowFile(project), [lock.remark, unlisted(folder), ...strays]);
  const given = withUnknownSilences(withFirmRules(withUnknownRules(remarked)));
  const read: Show = options.uncounted ? { ...given, media: { ...given.media, prefix: [] } } : given;
  const {
    show: plainShow,
    placement,
    copies: showCopies,
  } = resolveShow(read, media, lock.lock, episodeFiles);
  const trailers = await resolveTrailers(plainShow, placement, media, lock.lock);
  const { show: resolved, copies: liveCopies } = await resolveLive(trailers.show, {
    placement,
    media,
    lock: lock.lock,
    now: options.now,
  });
  const profiles = options.profiles ?? resolved.profiles ?? ['apple'];
  const show: Show = {
    ...resolved,
    profiles,
    facts: { ...resolved.facts, now: options.now, ...(options.remote ? { remote: options.remote } : {}) },
  };
  const levels = new Map([...(show.rules ?? []), ...(options.levels ?? [])]);
  const coming = openFurtherFeeds(show, { placement, media, lock: lock.lock });
  const { feeds } = coming;
  const checker = openChecker({ profiles, levels, several: feeds.length > 0 });
  checker.checkShow(show);
  for (const [index, { judged }] of feeds.entries()) checker.checkFurtherShow(index + 1, judged);

  const records = openRecords(lock.lock, episodeFiles);
  const around = { show, placement, media, lock: lock.lock, records, now: options.now };
  const copies = new Map([
    ...showCopies,
    ...trailers.copies,
    ...liveCopies,
    ...feeds.flatMap((feed) => [...feed.copies]),
  ]);
  const pictures = new Map<string, string>();
  const furtherEpisodes = feeds.map((): KeptEpisode[] => []);
  const episodes: KeptEpisode[] = [];
  for (const file of episodeFiles) {
    await progress?.(file, episodes.length, episodeFiles.length);
    const bytes = files.read(file, limits.episodeFile);
    unopened ||= isUnopened(bytes);
    const plain = bytes.ok
      ? readEpisode(file, bytes.value, load, show)
      : withRemarks(
          readEpisode(file, emptyEpisode, () => emptyEpisode, show),
          [unreadable(bytes, limits.episodeFile)],
        );
    const resolvedEpisode = await resolveEpisode(withUnknownSilences(plain), around);
    const { episode, copies: own } = resolvedEpisode;
    checker.checkEpisode(episode, show);
    const whole = withHosts(episode, show);
    const included = isIncluded(episode, options);
    if (included) {
      for (const [from, to] of own) copies.set(from, to);
      for (const [to, from] of resolvedEpisode.pictures ?? []) pictures.set(to, from);
      if (options.visitAll || !checker.failed) options.visit?.(whole);
    }
    const kept = keepEpisode(episode);
    episodes.push(kept);
    if (feeds.length > 0) await offer(episode, whole, kept, included);
    if (episodes.length % 256 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const facts = feeds.length > 0 ? { ...show.facts, feeds: coming.facts() } : show.facts!;
  const feed: Feed = { show: { ...show, facts }, episodes };
  checker.checkFeed(
    withGone(feed, lock.lock, { name: lockFile, text: lock.text ?? '' }),
    feeds.map(({ judged }, index) => ({ show: judged, episodes: furtherEpisodes[index]! })),
  );
  const outcomes = checker.outcomes();
  const withTrailers = (owner: Show): Show =>
    withEpisodeTrailers(owner, episodes, (episode) => isIncluded(episode as Episode, options));
  return {
    show: withTrailers(show),
    feeds: feeds.map(({ further, show: own }) => ({ further, show: withTrailers(own) })),
    episodes,
    ...checker.findings(options.all, options.choose),
    outcomes,
    copies,
    pictures,
    lock: lock.lock,
    levels,
    unopened,
  };

  /** Shows an episode to the further feeds: those that take it judge it as they have it. */
  async function offer(
    episode: Episode,
    whole: Episode,
    kept: KeptEpisode,
    included: boolean,
  ): Promise<void> {
    // Where an item names nobody, those of the channel take part.
    const heard = whole.people ?? show.people;
    coming.meet(heard ? { ...whole, people: heard } : whole);
    const facts: MediaFact[] = [];
    for (const [index, feed] of feeds.entries()) {
      const taken = await feed.take(episode, heard);
      if (!taken) continue;
      checker.checkFurtherEpisode(index + 1, taken.episode, feed.judged);
      furtherEpisodes[index]!.push(kept);
      const audio = taken.episode === episode ? undefined : taken.episode.facts?.audio;
      if (audio) facts.push(audio);
      if (!included) continue;
      for (const [from, to] of taken.copies) copies.set(from, to);
      if (options.visitAll || !checker.failed)
        options.visitFurther?.(withHosts(taken.episode, show), feed.further);
    }
    if (facts.length > 0)
      episodes[episodes.length - 1] = { ...kept, facts: { ...kept.facts, variants: facts } };
  }

  async function announced(path: string) {
    await progress?.(path, episodes.length, episodeFiles.length);
    return plainMedia.audio(path);
  }

  function readShowFile({ showFile: name }: ShowProject): Show {
    const bytes = files.read(showFile, limits.showFile + 4);
    unopened ||= isUnopened(bytes);
    if (bytes.ok) return readShow(name, bytes.value, load);
    return withRemarks(
      readShow(name, new Uint8Array(), () => new Uint8Array()),
      [unreadable(bytes, limits.showFile)],
    );
  }
}

/** Says whether an episode goes into the feed. */
export function isIncluded(episode: Episode, options: Pick<WalkOptions, 'drafts' | 'future'>): boolean {
  const { held } = episode.facts ?? {};
  if (episode.published === undefined && held === undefined) return isUndated(episode);
  return held === undefined || (held === 'draft' ? options.drafts === true : options.future === true);
}

/** It has no date, and its author knows: a build that gets here was told so. What is no date is another matter. */
function isUndated({ remarks, written }: Episode): boolean {
  return written === undefined && !remarks.some(({ unread, path }) => unread && path[0] === 'published');
}

const emptyEpisode = new TextEncoder().encode('---\n---\n');

/** Episodes that cannot be found are no reason to publish a feed without them. */
function unlisted(folder: Opened<readonly string[]>): Show['remarks'][number] | undefined {
  if (folder.ok || folder.problem === 'missing') return undefined;
  return { ...unreadable(folder, 0), elsewhere: startOf(episodesDir) };
}

function isUnopened(opened: Opened<unknown>): boolean {
  return !opened.ok && opened.problem === 'unreadable';
}

function valueOr<T>(opened: Opened<T>, otherwise: T): T {
  return opened.ok ? opened.value : otherwise;
}

function unreadable(opened: { readonly problem: FileProblem }, limit: number) {
  const rule = opened.problem === 'too-large' ? 'file-limit' : 'file-unreadable';
  const size = limit % MiB === 0 ? `${limit / MiB} MiB` : `${limit / 1024} KiB`;
  const name = opened.problem === 'too-large' ? size : opened.problem;
  return { rule, path: [], detail: { name } };
}

function withRemarks<Owner extends Show | Episode>(
  owner: Owner,
  found: readonly (Show['remarks'][number] | undefined)[],
): Owner {
  const remarks = found.filter((remark) => remark !== undefined);
  return remarks.length > 0 ? { ...owner, remarks: [...owner.remarks, ...remarks] } : owner;
}

/** Comments that silence what is no rule. */
function withUnknownSilences<Owner extends Show | Episode>(owner: Owner): Owner {
  const unknown = owner.silences?.filter(({ rule }) => !ruleIds.has(rule)) ?? [];
  const remarks = unknown.map(({ rule, range }) => {
    const suggestion = nearest(rule, ruleIds);
    const detail = suggestion ? { detail: { suggestion } } : {};
    return { rule: 'file-ignore-unknown', path: [], part: range, text: rule, ...detail };
  });
  return remarks.length > 0 ? { ...owner, remarks: [...owner.remarks, ...remarks] } : owner;
}

function withUnknownRules(show: Show): Show {
  const unknown = [...(show.rules?.keys() ?? [])].filter((id) => !ruleIds.has(id));
  const remarks = unknown.map((id) => {
    const suggestion = nearest(id, ruleIds);
    const detail = suggestion ? { detail: { suggestion } } : {};
    return { rule: 'show-rule-unknown', path: ['rules', id], part: 'key' as const, text: id, ...detail };
  });
  return remarks.length > 0 ? { ...show, remarks: [...show.remarks, ...remarks] } : show;
}

/** Weights for rules that keep theirs whatever is said. */
function withFirmRules(show: Show): Show {
  const firm = rules.filter(
    ({ id, severity, firm }) => firm && (show.rules?.get(id) ?? severity) !== severity,
  );
  const remarks = firm.map(({ id, severity }) => {
    return { rule: 'show-rule-firm', path: ['rules', id], text: id, detail: { severity } };
  });
  return remarks.length > 0 ? { ...show, remarks: [...show.remarks, ...remarks] } : show;
}

/** The lock of a project, and what is wrong with it. */
export function openLock(files: ProjectFiles): {
  lock: Lock;
  text?: string;
  remark?: Show['remarks'][number];
} {
  const opened = files.read(lockFile, limits.lockFile);
  if (!opened.ok && opened.problem === 'missing') return { lock: emptyLock };
  const decoded = opened.ok ? decodeUtf8(opened.value) : undefined;
  const read = decoded?.ok ? readLock(decoded.text) : undefined;
  return decoded?.ok && read?.ok
    ? { lock: read.lock, text: decoded.text }
    : {
        lock: emptyLock,
        remark: { rule: 'file-lock-invalid', path: [], text: lockFile, elsewhere: startOf(lockFile) },
      };
}
