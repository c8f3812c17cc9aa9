import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { beginFile, copyInto, DiskError, isInside, type NewFile, scratchFile } from '../disk.ts';
import { writeIso } from '../feed/instant.ts';
import { count } from '../report/text.ts';
import { type Lock, type LockedEpisode, writeLock } from '../resolve/lock.ts';
import { printable, printableLine } from '../text/printable.ts';
import { type Composed, compareWritten, memoryStore, openComposer } from './compose.ts';
import { type FoundShow, findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { CannotError, exit, type Host } from './host.ts';
import { type GlobalOptions, readSettings, wantsColour } from './options.ts';
import { lockFile, type Walk, walkShow } from './walk-show.ts';

export interface BuildOptions extends GlobalOptions {
  readonly out?: string;
  readonly stdout?: boolean;
  readonly asOf?: string;
  readonly drafts?: boolean;
  readonly future?: boolean;
  readonly check?: boolean;
  readonly frozen?: boolean;
}

/** Checks a show and writes its feed: whole, read back, and only when nothing is wrong. */
export async function build(given: string | undefined, options: BuildOptions, host: Host): Promise<number> {
  const settings = readSettings(options, host);
  const show = findShow(given, host.cwd);
  const { now, profiles, levels } = settings;
  const spool = options.stdout ? undefined : scratchFile();
  try {
    const store = spool ?? memoryStore();
    const composer = openComposer(store);
    const { drafts, future } = options;
    const visit = composer.add;
    const walk = await walkShow(show, { now, profiles, levels, drafts, future, visit });
    const colour = wantsColour(options, host, host.err);
    const { errors, warnings, hints } = walk.counts;
    if (errors + warnings + (settings.quiet ? 0 : hints) > 0 || settings.format === 'json') {
      await host.err.write(reportWalk(walk, show, host, { format: settings.format, colour }));
    }
    if (errors > 0) return exit.findings;
    const composed = composer.finish(walk.show);
    return options.stdout
      ? await writeOut(composed, walk, host, settings.quiet, show)
      : await writeFiles(composed, walk, show, options, host, settings.quiet);
  } catch (error) {
    if (error instanceof DiskError)
      throw new CannotError(printable(error.message), 'The feed that was there is unchanged.');
    throw error;
  } finally {
    spool?.discard();
  }
}

async function writeOut(
  composed: Composed,
  walk: Walk,
  host: Host,
  quiet: boolean,
  show: FoundShow,
): Promise<number> {
  const pieces = [...composed.pieces];
  demandSame(pieces, composed);
  for (const piece of pieces) await host.out.write(piece);
  if (!quiet) await host.err.write(heldBack(walk, composed, show));
  return exit.fine;
}

async function writeFiles(
  composed: Composed,
  walk: Walk,
  show: FoundShow,
  options: BuildOptions,
  host: Host,
  quiet: boolean,
): Promise<number> {
  const folder = outputFolder(walk, show, options, host);
  const path = join(folder, walk.show.output?.file ?? 'feed.xml');
  const lock = nextLock(walk, composed, options);
  const lockChanges = lock !== undefined && writeLock(lock) !== writeLock(walk.lock);
  if (options.frozen && lockChanges) {
    await host.err.write(
      `${lockFile} would change.\n  help: Run podfeed build without --frozen and commit ${lockFile}.\n`,
    );
    return exit.findings;
  }
  const feed = options.check ? scratchFile() : beginFile(path);
  try {
    for (const piece of composed.pieces) feed.write(piece);
    demandSame(readBack(feed), composed);
    const shown = shownPath(path, host.cwd);
    if (options.check) {
      const same = feed.equals(path) && !lockChanges;
      const what = feed.equals(path) ? lockFile : shown;
      if (!same)
        await host.err.write(
          `${what} would change.\n  help: Run podfeed build and publish what it writes.\n`,
        );
      else if (!quiet) await host.out.write(`${shown} is up to date.\n`);
      return same ? exit.fine : exit.findings;
    }
    for (const [from, to] of walk.copies) copyInto(join(show.root, from), join(folder, to));
    if (lockChanges) replace(join(show.root, lockFile), writeLock(lock));
    const size = feed.size;
    const changed = feed.commit();
    if (!quiet) {
      const state = changed ? 'Wrote' : 'Unchanged:';
      const kib = (size / 1024).toFixed(1);
      await host.out.write(
        `${state} ${printableLine(shown)} (${count(composed.episodes.length, 'episode')}, ${kib} KiB)\n${heldBack(walk, composed, show)}`,
      );
    }
    return exit.fine;
  } finally {
    feed.discard();
  }
}

/** The folder to write to. Only the command line may name one outside the show. */
function outputFolder(walk: Walk, show: FoundShow, options: BuildOptions, host: Host): string {
  if (options.out !== undefined) return resolve(host.cwd, options.out);
  const folder = join(show.root, walk.show.output?.dir ?? 'public');
  if (!isInside(show.root, join(folder, walk.show.output?.file ?? 'feed.xml'))) {
    throw new CannotError(
      "The output folder of the show file leads out of the show's folder.",
      'Name it on the command line instead: --out DIR',
    );
  }
  return folder;
}

function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return isAbsolute(way) ? path : way.split(sep).join('/');
}

function replace(path: string, text: string): void {
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

function* readBack(file: NewFile): Generator<Uint8Array> {
  const piece = 1 << 16;
  for (let at = 0; at < file.size; at += piece) yield file.read(at, piece);
}

/** The lock after this build, or nothing when this kind of build never writes it. */
function nextLock(walk: Walk, composed: Composed, options: BuildOptions): Lock | undefined {
  if (options.drafts || options.future || options.asOf !== undefined) return undefined;
  const episodes = new Map<string, LockedEpisode>(walk.lock.episodes);
  for (const { guid, published, origin } of composed.episodes) {
    if (guid === undefined || published === undefined || episodes.has(origin.file)) continue;
    episodes.set(origin.file, { guid: guid.value, date: published });
  }
  const guid = walk.lock.guid ?? walk.show.guid;
  return { ...(guid === undefined ? {} : { guid }), episodes };
}

/** The episodes that are not in the feed, and why: one line each, the first ten of them. */
function heldBack(walk: Walk, composed: Composed, show: FoundShow): string {
  const inFeed = new Set(composed.episodes.map(({ origin }) => origin.file));
  const held = walk.episodes.filter(
    ({ origin, facts }) => facts?.held !== undefined && !inFeed.has(origin.file),
  );
  const lines = held.slice(0, 10).map(({ origin, facts, published }) => {
    const when = published === undefined ? '' : ` until ${writeIso(published)}`;
    const why = facts?.held === 'draft' ? 'a draft' : `not out${when}`;
    return `Held back ${printableLine(show.shown(origin.file))}: ${why}\n`;
  });
  if (held.length > 10) lines.push(`Held back ${held.length - 10} more\n`);
  return lines.join('');
}
