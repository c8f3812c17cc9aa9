import { join, relative, resolve } from 'node:path';
import type { Change, Harm } from '../diff/change.ts';
import { type Comparable, compareFeeds, harmOf } from '../diff/compare.ts';
import { isInside } from '../disk.ts';
import type { Episode } from '../feed/feed.ts';
import { fieldName } from '../markdown/field-names.ts';
import { beginFile, type NewFile, scratchFile } from '../new-file.ts';
import { differingEntries, writeLock } from '../resolve/lock.ts';
import { pictureIn } from '../resolve/media.ts';
import { readDocument } from '../tags/read-document.ts';
import { printable, printableLine } from '../text/printable.ts';
import { type Composed, compareWritten, memoryStore, openComposer } from './compose.ts';
import { copyInto, readIfThere, sameFiles } from './copy-files.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError } from './host.ts';
import { type MadeFiles, openMadeFiles } from './made-files.ts';
import { nextLock } from './next-lock.ts';
import { episodesDir, lockFile, type Walk, type WalkOptions, walkShow } from './walk-show.ts';

export interface BuildSettings extends Omit<WalkOptions, 'visit' | 'visitAll' | 'media'> {
  /** Folder for the feed, absolute; by default the one of the show file. */
  readonly out?: string | undefined;
  /** The instant was chosen for this build alone: nothing is recorded. */
  readonly asOf?: boolean | undefined;
  readonly check?: boolean | undefined;
  readonly frozen?: boolean | undefined;
  /** The feed that subscribers have: what would harm them is not written. */
  readonly guard?: Comparable | undefined;
  /** Harm that is meant. It is recorded, so that it is said once. */
  readonly allowed?: ReadonlySet<Harm> | undefined;
}

/** What came of a build. */
export interface Built {
  readonly walk: Walk;
  /**
   * `refused`: there are errors. `frozen`: the lock would change and may not. `guarded`: it would harm
   * subscribers. `stale` and `current`: what a check found. `written` and `unchanged`: the feed is in place.
   */
  readonly outcome: 'refused' | 'frozen' | 'guarded' | 'stale' | 'current' | 'written' | 'unchanged';
  /** The feed, absolute. */
  readonly path?: string;
  /** What a check found to be stale, absolute. */
  readonly stale?: string;
  /** Bytes of the feed. */
  readonly size?: number;
  readonly composed?: Composed;
  /** What would harm subscribers and was not allowed. */
  readonly harm?: readonly Change[];
  /** What of the lock would change, where it may not: names of its entries. */
  readonly unlocked?: readonly string[];
}

/** Checks a show and writes its feed: whole, read back, and only when nothing is wrong. Throws CannotError. */
export async function buildShow(show: FoundShow, settings: BuildSettings): Promise<Built> {
  const spool = scratchFile();
  const chapterSpool = scratchFile();
  try {
    const composer = openComposer(spool);
    const made = openMadeFiles(spool);
    const visit = (episode: Episode): void => {
      composer.add(episode);
      made.add(episode.facts?.madeFiles ?? []);
    };
    const walk = await walkShow(show, { ...settings, visit });
    if (walk.counts.errors > 0) return { walk, outcome: 'refused' };
    return writeFiles(composer.finish(walk.show), made, walk, show, settings);
  } finally {
    spool.discard();
    chapterSpool.discard();
  }
}

/** The feed as text, in pieces, without writing anything. */
export async function composeShow(
  show: FoundShow,
  settings: BuildSettings,
): Promise<{ walk: Walk; composed?: Composed; pieces?: readonly (string | Uint8Array)[] }> {
  const composer = openComposer(memoryStore());
  const walk = await walkShow(show, { ...settings, visit: composer.add });
  if (walk.counts.errors > 0) return { walk };
  const composed = composer.finish(walk.show);
  const pieces = [...composed.pieces];
  demandSame(pieces, composed);
  return { walk, composed, pieces };
}

function writeFiles(
  composed: Composed,
  made: MadeFiles,
  walk: Walk,
  show: FoundShow,
  settings: BuildSettings,
): Built {
  const folder = outputFolder(walk, show, settings);
  const path = join(folder, walk.show.output?.file ?? 'feed.xml');
  const taken = takenBy(folder, walk, show);
  demandFree(path, taken, show);
  const authors = [walk.show.media?.dir ?? 'media', episodesDir].map((name) => join(show.root, name));
  // Where media files lie anywhere in the show, so does the feed.
  const closed = authors.filter((name) => relative(show.root, name) !== '');
  made.demandApart(folder, [path, ...taken], closed);
  const lock = nextLock(walk, composed, settings);
  const lockChanges = lock !== undefined && writeLock(lock) !== writeLock(walk.lock);
  if (settings.frozen && lockChanges) {
    return { walk, composed, outcome: 'frozen', unlocked: differingEntries(walk.lock, lock) };
  }
  const feed = settings.check ? scratchFile() : beginFile(path);
  const begun: NewFile[] = [];
  try {
    for (const piece of composed.pieces) feed.write(piece);
    demandSame(readBack(feed), composed);
    const changes = settings.guard && changesSince(settings.guard, feed);
    const harm = harmOf(changes ?? [], settings.allowed ?? new Set());
    const built = { walk, composed, path, size: feed.size };
    if (harm.length > 0) return { ...built, outcome: 'guarded', harm };
    if (settings.check) {
      if (!feed.equals(path)) return { ...built, outcome: 'stale', stale: path };
      const companion = [...walk.copies].find(
        ([from, to]) => !sameFiles(join(show.root, from), join(folder, to)),
      );
      const stale = companion ? join(folder, companion[1]) : made.firstStale(folder);
      if (stale !== undefined) return { ...built, outcome: 'stale', stale };
      const picture = [...walk.pictures].find(([to, from]) => !isThere(join(folder, to), show, from));
      if (picture) return { ...built, outcome: 'stale', stale: join(folder, picture[0]) };
      return lockChanges
        ? { ...built, outcome: 'stale', stale: join(show.root, lockFile) }
        : { ...built, outcome: 'current' };
    }
    begun.push(...made.begin(folder));
    for (const [from, to] of walk.copies) copyInto(join(show.root, from), join(folder, to));
    for (const [to, from] of walk.pictures) replace(join(folder, to), takeOut(show, from));
    for (const file of begun) file.commit();
    if (lockChanges) replace(join(show.root, lockFile), writeLock(lock));
    return { ...built, outcome: feed.commit() ? 'written' : 'unchanged' };
  } finally {
    for (const file of [feed, ...begun]) file.discard();
  }
}

/** The folder to write to. Only the command line may name one outside the show. */
function outputFolder(walk: Walk, show: FoundShow, settings: BuildSettings): string {
  if (settings.out !== undefined) return resolve(settings.out);
  const folder = join(show.root, walk.show.output?.dir ?? 'public');
  if (!isInside(show.root, join(folder, walk.show.output?.file ?? 'feed.xml'))) {
    throw new CannotError(
      "The output folder of the show file leads out of the show's folder.",
      'Name it on the command line instead: --out DIR',
    );
  }
  return folder;
}

/** What the show is made from, and what is put beside the feed. */
function takenBy(folder: string, { episodes, copies, pictures }: Walk, show: FoundShow): readonly string[] {
  const sources = [show.showFile, lockFile, ...episodes.map(({ origin }) => origin.file), ...copies.keys()];
  return [
    ...sources.map((file) => join(show.root, file)),
    ...[...copies.values(), ...pictures.keys()].map((file) => join(folder, file)),
  ];
}

/** A feed must not take the place of any of it. */
function demandFree(path: string, taken: readonly string[], show: FoundShow): void {
  if (!taken.includes(path)) return;
  throw new CannotError(
    `The feed would take the place of ${printableLine(relative(show.root, path))}.`,
    'Name another folder or another file for the output.',
  );
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

function isThere(path: string, show: FoundShow, recording: string): boolean {
  const there = readIfThere(path);
  return there !== undefined && Buffer.compare(there, takeOut(show, recording)) === 0;
}

function replace(path: string, text: string | Uint8Array): void {
  const file = beginFile(path);
  try {
    file.write(text);
    file.commit();
  } finally {
    file.discard();
  }
}

function demandSame(pieces: Iterable<Uint8Array | string>, composed: Composed): void {
  const difference = compareWritten(pieces, composed.expected);
  if (difference === undefined) return;
  throw new CannotError(
    `The new feed was read back, and ${printable(difference)}.`,
    'The feed that was there is unchanged. This is a mistake of podfeed: please report it with the show.',
  );
}

function changesSince(old: Comparable, feed: NewFile): readonly Change[] {
  return compareFeeds(old, readDocument('the new feed', feed.read(0, feed.size)), fieldName);
}

function* readBack(file: NewFile): Generator<Uint8Array> {
  const piece = 1 << 16;
  for (let at = 0; at < file.size; at += piece) yield file.read(at, piece);
}
