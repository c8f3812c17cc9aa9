import { dirname, join, relative } from 'node:path';
import type { Change, Harm } from '../diff/change.ts';
import { compareFeeds, harmOf } from '../diff/compare.ts';
import { removeEmptyFolder } from '../disk.ts';
import type { Episode } from '../feed/feed.ts';
import { recordFile } from '../feed/output-names.ts';
import { fieldName } from '../markdown/field-names.ts';
import {
  beginFile,
  hasUnfinished,
  type NewFile,
  placeTogether,
  removeFile,
  scratchFile,
} from '../new-file.ts';
import { isInLock } from '../resolve/in-lock.ts';
import { differingEntries, writeLock } from '../resolve/lock.ts';
import { pictureIn } from '../resolve/media.ts';
import { type ListedFeed, writeOpml } from '../tags/opml.ts';
import { printable, printableLine } from '../text/printable.ts';
import { type Companion, type Companions, contentOf, settleCompanions } from './companions.ts';
import { type Composed, compareWritten, memoryStore } from './compose.ts';
import { type FinishedFeed, indexOfFeed, openFeedComposers } from './compose-feeds.ts';
import { withFile } from './copy-files.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError } from './host.ts';
import { leftOverParts } from './left-over-parts.ts';
import { type MadeFiles, openMadeFiles } from './made-files.ts';
import { nextLock } from './next-lock.ts';
import { comparables, type DividedFeed, ownFeed } from './old-feed.ts';
import { demandFree, outputFolder, takenBy } from './output-folder.ts';
import { demandNoLink } from './output-links.ts';
import { episodesDir, lockFile, type Walk, type WalkOptions, walkShow } from './walk-show.ts';

export interface BuildSettings extends Omit<WalkOptions, 'visit' | 'visitFurther' | 'visitAll' | 'media'> {
  /** Folder for the feed, absolute; by default the one of the show file. */
  readonly out?: string | undefined;
  /** The instant was chosen for this build alone: nothing is recorded. */
  readonly asOf?: boolean | undefined;
  readonly check?: boolean | undefined;
  readonly frozen?: boolean | undefined;
  /** Which of several feeds is guarded, or composed, by file or address; the main one when nothing is said. */
  readonly feed?: string | undefined;
  /** The feed that subscribers have: what would harm them is not written. */
  readonly guard?: DividedFeed | undefined;
  /** Harm that is meant. It is recorded, so that it is said once. */
  readonly allowed?: ReadonlySet<Harm> | undefined;
}

/** What came of a build. */
export interface Built {
  readonly walk: Walk;
  /**
   * `refused`: there are errors. `taken`: files of somebody else would be lost. `frozen`: the lock would change and may not. `guarded`: it would harm
   * subscribers. `stale` and `current`: what a check found. `written` and `unchanged`: the feeds are in place.
   */
  readonly outcome:
    | 'refused'
    | 'taken'
    | 'frozen'
    | 'guarded'
    | 'stale'
    | 'current'
    | 'written'
    | 'unchanged';
  /** The feeds that were made, the main one first. */
  readonly feeds?: readonly BuiltFeed[];
  /** What a check found to be stale, absolute. */
  readonly stale?: string;
  /** All files that the show is made from and that its build writes, absolute. */
  readonly files?: readonly string[];
  /** The list of the feeds that are for everybody, and how many it has. */
  readonly opml?: { readonly path: string; readonly feeds: number; readonly changed: boolean };
  /** Parts of an earlier build that no feed has any more and that were removed, absolute. */
  readonly removed?: readonly string[];
  /** Files beside the feeds that an earlier build made, that nothing names any more and that were removed, absolute. */
  readonly strays?: readonly string[];
  /** The same, but somebody has changed them since: they stay. */
  readonly left?: readonly string[];
  /** Files that would be lost, absolute, and whether they stand where podfeed once put one. */
  readonly taken?: Companions['taken'];
  /** The feed that would harm, absolute. */
  readonly guarded?: string;
  /** What would harm subscribers and was not allowed. */
  readonly harm?: readonly Change[];
  /** What of the lock would change, where it may not: names of its entries. */
  readonly unlocked?: readonly string[];
}

/** A feed that was made and read back. */
export interface BuiltFeed extends FinishedFeed {
  /** Absolute. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** It took the place of another one, or of none. */
  readonly changed: boolean;
}

type Pieces = readonly (string | Uint8Array)[];

/** Checks a show and writes its feeds: whole, read back, and only when nothing is wrong. Throws CannotError. */
export async function buildShow(show: FoundShow, settings: BuildSettings): Promise<Built> {
  const spool = scratchFile();
  try {
    const { visit: compose, visitFurther, finish } = openFeedComposers(spool);
    const made = openMadeFiles(spool);
    const visit = (episode: Episode): void => {
      compose(episode);
      made.add(episode.facts?.madeFiles ?? []);
    };
    const walk = await walkShow(show, { ...settings, visit, visitFurther });
    if (walk.counts.errors > 0) return { walk, outcome: 'refused' };
    return writeFiles(finish(walk), made, walk, show, settings);
  } finally {
    spool.discard();
  }
}

/**
 * One feed as text, in pieces, without writing anything; `rest` gives the further documents that it is divided into.
 * Throws CannotError when there is no such feed.
 */
export async function composeShow(
  show: FoundShow,
  settings: BuildSettings,
): Promise<{ walk: Walk; composed?: Composed; pieces?: Pieces; rest?: () => readonly Pieces[] }> {
  const { visit, visitFurther, finish } = openFeedComposers(memoryStore(), { name: settings.feed });
  const walk = await walkShow(show, { ...settings, visit, visitFurther });
  if (walk.counts.errors > 0) return { walk };
  const [{ composed, parts }] = finish(walk);
  const pieces = [...composed.pieces];
  demandSame(pieces, composed);
  const rest = (): readonly Pieces[] => parts.slice(1).map((part) => [...part.composed.pieces]);
  return { walk, composed, pieces, rest };
}

function writeFiles(
  finished: readonly FinishedFeed[],
  made: MadeFiles,
  walk: Walk,
  show: FoundShow,
  settings: BuildSettings,
): Built {
  const parts = finished.flatMap((feed) => feed.parts);
  const { opml } = walk.show;
  const names = [...parts.map(({ file }) => file), ...(opml === undefined ? [] : [opml])];
  const folder = outputFolder(names, walk, show, settings);
  const paths = names.map((file) => join(folder, file));
  const taken = takenBy(folder, walk, show);
  demandFree(paths, taken, show);
  const authors = [walk.show.media?.dir ?? 'media', episodesDir].map((name) => join(show.root, name));
  // Where media files lie anywhere in the show, so does the feed.
  const closed = authors.filter((name) => relative(show.root, name) !== '');
  made.demandApart(folder, [...paths, ...taken], closed);
  const beside = companionsOf(made, walk, show);
  demandNoLink(
    [...paths, ...[...beside.map(({ path }) => path), recordFile].map((path) => join(folder, path))],
    {
      folder: settings.out === undefined ? show.root : folder,
      isNamed: settings.out !== undefined,
    },
  );
  const { guid } = walk.show;
  const kept = taken.map((path) => relative(folder, path));
  const companions = settleCompanions(folder, beside, { guid, wanted: names, kept });
  if (companions.taken.length > 0) return { walk, outcome: 'taken', taken: companions.taken };
  const lock = nextLock(
    walk,
    parts.map(({ composed }) => composed),
    settings,
  );
  const lockChanges = lock !== undefined && writeLock(lock) !== writeLock(walk.lock);
  if (settings.frozen && lockChanges) {
    return { walk, outcome: 'frozen', unlocked: differingEntries(walk.lock, lock) };
  }
  const files: NewFile[] = [];
  const begun: NewFile[] = [];
  const guarded = settings.guard ? finished[indexOfFeed(settings.feed, walk)] : undefined;
  const held: Uint8Array[] = [];
  const firsts = new Set(finished.map((feed) => parts.indexOf(feed.parts[0])));
  let stalePage: string | undefined;
  try {
    for (const [index, { composed }] of parts.entries()) {
      const file = settings.check ? scratchFile() : beginFile(paths[index]!);
      files.push(file);
      for (const piece of composed.pieces) file.write(piece);
      demandSame(readBack(file), composed);
      if (guarded?.parts.some((part) => part.composed === composed)) held.push(file.read(0, file.size));
      if (firsts.has(index)) continue;
      // A long show has more pages than the system lets a process have files open.
      if (!settings.check) file.ready();
      else {
        if (!file.equals(paths[index]!)) stalePage ??= paths[index]!;
        file.discard();
      }
    }
    const listed = publicFeeds(finished);
    if (opml !== undefined) {
      const list = settings.check ? scratchFile() : beginFile(paths[parts.length]!);
      files.push(list);
      list.write(writeOpml(walk.show.title, listed));
    }
    const indexOf = (feed: FinishedFeed): number => parts.indexOf(feed.parts[0]);
    const feeds = (changed: readonly boolean[]): BuiltFeed[] =>
      finished.map((feed) => ({
        ...feed,
        path: paths[indexOf(feed)]!,
        size: files[indexOf(feed)]!.size,
        changed: feed.parts.some((part) => changed[parts.indexOf(part)]),
      }));
    const built = (changed: readonly boolean[]): Pick<Built, 'walk' | 'feeds' | 'opml' | 'files'> => ({
      walk,
      files: [...paths, ...taken, ...made.all().map(({ path }) => join(folder, path))],
      feeds: feeds(changed),
      ...(opml === undefined
        ? {}
        : {
            opml: {
              path: paths[parts.length]!,
              feeds: listed.length,
              changed: changed[parts.length] ?? false,
            },
          }),
    });
    if (guarded) {
      const changes = changesSince(settings.guard!, held);
      const harm = harmOf(changes, settings.allowed ?? new Set());
      const path = paths[indexOf(guarded)]!;
      if (harm.length > 0) return { ...built([]), outcome: 'guarded', guarded: path, harm };
    }
    if (settings.check) {
      const isOpen = (index: number): boolean => firsts.has(index) || index === parts.length;
      const index = files.findIndex((file, at) => isOpen(at) && !file.equals(paths[at]!));
      const stale = paths[index] ?? stalePage;
      if (stale !== undefined) return { ...built([]), outcome: 'stale', stale };
      const [leftOver] = [...leftOverParts(finished, folder), ...companions.strays];
      const behind = leftOver ?? companions.firstStale;
      if (behind !== undefined) return { ...built([]), outcome: 'stale', stale: behind };
      return lockChanges
        ? { ...built([]), outcome: 'stale', stale: join(show.root, lockFile) }
        : { ...built([]), outcome: 'current' };
    }
    begun.push(...companions.begin());
    // To begin a file removes what a killed build left in its folder, and nothing else is written into this one.
    if (lock !== undefined && (lockChanges || hasUnfinished(show.root))) {
      begun.push(prepare(join(show.root, lockFile), (file) => file.write(writeLock(lock))));
    }
    const changed = placeTogether([...begun, ...files]).slice(begun.length);
    const removed = leftOverParts(finished, folder).filter(removeFile);
    const strays = companions.strays.filter(removeFile);
    const { left } = companions;
    for (const path of strays) if (dirname(path) !== folder) removeEmptyFolder(dirname(path));
    const outcome = changed.includes(true) ? 'written' : 'unchanged';
    return { ...built(changed), removed, strays, left, outcome };
  } finally {
    for (const file of [...files, ...begun]) file.discard();
  }
}

/** The feeds that a list may tell everybody of. */
export function publicFeeds(feeds: readonly Pick<FinishedFeed, 'show' | 'further'>[]): readonly ListedFeed[] {
  return feeds
    .filter(({ show, further }) => further?.private !== true && show.block !== true)
    .map(({ show }) => show);
}

/** The picture in a recording, as it was when the show was read; a recording that was changed since has none. */
function takeOut({ files }: FoundShow, recording: string): Uint8Array {
  const picture = pictureIn(files, recording);
  if (picture) return picture;
  throw new CannotError(
    `${printableLine(recording)} was changed while the show was built.`,
    'Build it again.',
  );
}

/** All that belongs beside the feeds: what is made, what is copied, and pictures out of recordings. */
function companionsOf(
  made: MadeFiles,
  { copies, pictures, lock }: Walk,
  show: FoundShow,
): readonly Companion[] {
  return [
    ...made.all(),
    ...[...copies].map(
      ([from, path]): Companion => ({
        path,
        read: (work) => withFile(join(show.root, from), work),
        wasLike: (file) => isInLock(lock, from, file),
      }),
    ),
    ...[...pictures].map(
      ([path, from]): Companion => ({ path, read: (work) => work(contentOf(takeOut(show, from))) }),
    ),
  ];
}

/** A file that is whole and closed, but not yet in place: a show may have more of them than may be open at once. */
function prepare(path: string, write: (file: NewFile) => void): NewFile {
  const file = beginFile(path);
  try {
    write(file);
    file.ready();
    return file;
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** Throws CannotError where a feed that was read back is not the one that was to be written. */
export function demandSame(pieces: Iterable<Uint8Array | string>, composed: Composed): void {
  const difference = compareWritten(pieces, composed.expected);
  if (difference === undefined) return;
  throw new CannotError(
    `The new feed was read back, and ${printable(difference)}.`,
    'The feed that was there is unchanged. This is a mistake of podfeed: please report it with the show.',
  );
}

function changesSince(old: DividedFeed, documents: readonly Uint8Array[]): readonly Change[] {
  return compareFeeds(...comparables(old, ownFeed(documents, 'the new feed')), fieldName);
}

function* readBack(file: NewFile): Generator<Uint8Array> {
  const piece = 1 << 16;
  for (let at = 0; at < file.size; at += piece) yield file.read(at, piece);
}
