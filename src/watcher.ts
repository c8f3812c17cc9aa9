import { relative, sep } from 'node:path';
import { type FSWatcher, type FSWatcherEventMap, watch } from 'chokidar';

/** The door to watching files. Links are not followed. */
export interface Watcher {
  /**
   * Waits for changes and then until nothing more happened for a moment; what changed since the last call counts.
   * Gives the paths in the folder, with `/`. Rejects when the system watches no more.
   */
  next(): Promise<readonly string[]>;
  /** Watches other paths, from when it resolves; what changes meanwhile to paths of before and after counts. */
  renew(isWanted: Wanted): Promise<void>;
  close(): Promise<void>;
}

/** Says whether a path is watched. */
export type Wanted = (path: string) => boolean;

type Stats = FSWatcherEventMap['all'][2];

/** Milliseconds in which editors are done with what they do to a file. */
const moment = 100;

/**
 * Watches what is wanted of a folder, whether it is there yet or not. The folders on the way to a wanted path must
 * be wanted, too; the path of the folder itself is empty. Resolves when watching has begun.
 */
export async function openWatcher(folder: string, wanted: Wanted): Promise<Watcher> {
  const changed = new Set<string>();
  const pathOf = (path: string): string => relative(folder, path).split(sep).join('/');
  let current: { readonly watcher: FSWatcher; readonly isWanted: Wanted } | undefined;
  let quiet = true;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  /** Reports of files that are as they were are common: after a look at the folder, and from a second watcher. */
  const states = new Map<string, string>();
  const meet = (path: string, stats: Stats, isNew: boolean): void => {
    const state = stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : 'gone';
    const before = states.get(path);
    states.set(path, state);
    if (before === state || (before === undefined && !isNew)) return;
    changed.add(path);
    quiet = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      quiet = true;
      wake();
    }, moment);
  };
  const begin = (isWanted: Wanted): Promise<void> =>
    new Promise((resolve, reject) => {
      const before = current;
      const watcher = watch(folder, {
        alwaysStat: true,
        followSymlinks: false,
        ignorePermissionErrors: true,
        ignored: (path) => !isWanted(pathOf(path)),
      });
      current = { watcher, isWanted };
      let isReady = false;
      watcher.on('all', (event, path, stats) => {
        const name = pathOf(path);
        if (!event.endsWith('Dir')) meet(name, stats, isReady || before?.isWanted(name) === true);
      });
      watcher.on('ready', () => {
        isReady = true;
        void before?.watcher.close();
        resolve();
      });
      watcher.on('error', (error) => {
        failure = error as Error;
        reject(failure);
        wake();
      });
    });
  await begin(wanted);
  return {
    renew: begin,
    close: async () => current?.watcher.close(),
    next: () =>
      new Promise((resolve, reject) => {
        wake = () => {
          if (failure) return reject(failure);
          if (!quiet || changed.size === 0) return;
          wake = () => undefined;
          const paths = [...changed].sort();
          changed.clear();
          resolve(paths);
        };
        wake();
      }),
  };
}
