import { createHash } from 'node:crypto';
import { realPath } from '../disk.ts';
import type { ProjectFiles } from '../text/files.ts';
import { limits } from '../text/limits.ts';
import { printableLine, printablePath } from '../text/printable.ts';
import { openWatcher, type Watcher } from '../watcher.ts';
import { explain } from './failure.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError, exit, type Host, type Output } from './host.ts';
import type { GlobalOptions } from './options.ts';
import { episodesDir, lockFile } from './walk-show.ts';

/** One run of a command on a show. */
export interface Rerun {
  run(show: FoundShow, host: Host): Promise<number>;
  /** Standard output is news even when it is the same as before. */
  readonly outIsNews?: boolean;
}

/**
 * Runs a command, and again whenever a file it asked for changes, until the process is told to stop. Says what
 * changed, and prints again only what is not the same as before. The clock is read anew for each run. Throws
 * CannotError when there is nothing to begin with, or the system does not allow to watch.
 */
export async function watchShow(
  show: FoundShow,
  options: GlobalOptions,
  host: Host,
  command: Rerun,
): Promise<number> {
  let wanted = wantedPaths(show, []);
  const among = (paths: ReadonlySet<string>) => (path: string) => isWanted(path, paths);
  const watcher = await openWatcher(realPath(show.root), among(wanted)).catch(refuse);
  const want = async (asked: Iterable<string>): Promise<void> => {
    const known = wanted;
    wanted = wantedPaths(show, asked);
    if ([...wanted].some((path) => !known.has(path))) await watcher.renew(among(wanted)).catch(refuse);
  };
  try {
    let last = await runOnce(show, host, command);
    await print(last, host, () => true);
    await want(last.asked);
    if (!options.quiet) await host.err.write(welcome(show));
    while (!host.out.gone && !host.err.gone) {
      const changed = await nextChange(watcher, show, last);
      const next = await runOnce(show, host, command, (error) => explain(error, options.format));
      await want(next.asked);
      const isNews = newsBetween(last, next, command);
      const line = `Changed: ${namesOf(changed, show)}`;
      if (isNews('out') || isNews('err')) await host.err.write(`\n${line}\n`);
      else if (!options.quiet) await host.err.write(`${line} (same result)\n`);
      await print(next, host, isNews);
      last = next;
    }
    return exit.fine;
  } finally {
    await watcher.close();
  }
}

function welcome(show: FoundShow): string {
  const file = printablePath(show.shown(show.showFile));
  return `Watching ${file}, its episodes and their media. Press Ctrl-C to stop.\n`;
}

type Stream = 'out' | 'err';

/** What a run printed, which files it asked for, and the lock it left. */
interface Run {
  readonly printed: readonly { readonly stream: Stream; readonly text: string | Uint8Array }[];
  readonly out: string;
  readonly err: string;
  readonly asked: ReadonlySet<string>;
  readonly lock: string;
}

/** Holds back what a run prints. Throws what it throws, unless there are words for it. */
async function runOnce(
  show: FoundShow,
  host: Host,
  command: Rerun,
  wordsFor?: (error: unknown) => string,
): Promise<Run> {
  const printed: { stream: Stream; text: string | Uint8Array }[] = [];
  const held = (stream: Stream): Output => ({
    ...host[stream],
    write: async (text) => void printed.push({ stream, text }),
  });
  const asked = new Set<string>();
  try {
    const files = recorded(show.files, asked);
    await command.run({ ...show, files }, { ...host, out: held('out'), err: held('err') });
  } catch (error) {
    if (!wordsFor) throw error;
    printed.push({ stream: 'err', text: wordsFor(error) });
  }
  const textOf = (stream: Stream): string =>
    printed.flatMap((each) => (each.stream === stream ? [String(each.text)] : [])).join('');
  return { printed, out: textOf('out'), err: textOf('err'), asked, lock: lockOf(show) };
}

/** Says of each stream whether a run has something to say there that the one before had not said. */
function newsBetween(last: Run, next: Run, { outIsNews }: Rerun): (stream: Stream) => boolean {
  return (stream) =>
    next[stream] !== last[stream] || (stream === 'out' && next.out !== '' && outIsNews === true);
}

async function print({ printed }: Run, host: Host, isNews: (stream: Stream) => boolean): Promise<void> {
  for (const { stream, text } of printed) if (isNews(stream)) await host[stream].write(text);
}

/** Files that remember which of them were asked for, there or not. */
function recorded(files: ProjectFiles, asked: Set<string>): ProjectFiles {
  return {
    episodes: files.episodes,
    list: files.list,
    read(path, limit) {
      asked.add(path);
      return files.read(path, limit);
    },
    open(path) {
      asked.add(path);
      return files.open(path);
    },
  };
}

/** The show file, the lock and what was asked for, with the folders on the way. */
function wantedPaths(show: FoundShow, asked: Iterable<string>): ReadonlySet<string> {
  const paths = new Set(['', show.showFile, lockFile, episodesDir]);
  for (const path of asked) {
    for (let step = path; !paths.has(step); step = step.slice(0, Math.max(0, step.lastIndexOf('/')))) {
      paths.add(step);
    }
  }
  return paths;
}

/** What was asked for, and all that lies among the episodes, but not what podfeed is about to write. */
function isWanted(path: string, wanted: ReadonlySet<string>): boolean {
  if (/(?:^|\/)\.podfeed-[^/]*$/.test(path)) return false;
  return wanted.has(path) || path.startsWith(`${episodesDir}/`);
}

/** Waits for a change that matters. What podfeed wrote itself does not. */
async function nextChange(watcher: Watcher, show: FoundShow, { asked, lock }: Run): Promise<string[]> {
  for (;;) {
    const changed = (await watcher.next().catch(refuse)).filter((path) => {
      if (path === lockFile) return lockOf(show) !== lock;
      return path === show.showFile || asked.has(path) || isEpisode(path);
    });
    if (changed.length > 0) return changed;
  }
}

const isEpisode = (path: string): boolean => path.startsWith(`${episodesDir}/`) && /\.md$/i.test(path);

function lockOf({ files }: FoundShow): string {
  const read = files.read(lockFile, limits.lockFile);
  return read.ok ? createHash('sha1').update(read.value).digest('hex') : read.problem;
}

function namesOf(paths: readonly string[], show: FoundShow): string {
  const named = paths.slice(0, mostNamed).map((path) => printablePath(show.shown(path)));
  const more = paths.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const mostNamed = 3;

function refuse(error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  throw new CannotError(
    `The system does not let podfeed watch the show (${printableLine(code)}).`,
    'It may be watching too many files: on Linux, raise fs.inotify.max_user_watches.',
  );
}
