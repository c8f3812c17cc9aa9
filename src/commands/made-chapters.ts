import { join } from 'node:path';
import { isInside, isThere, namesIn, openRegular } from '../disk.ts';
import type { Episode } from '../feed/feed.ts';
import { beginFile, removeFile } from '../new-file.ts';
import { madeHead } from '../resolve/chapters-json.ts';
import { foldName } from '../text/file-name.ts';
import { printableLine } from '../text/printable.ts';
import type { Listed, Store } from './compose.ts';
import { CannotError } from './host.ts';

/** A file that is made for an episode, to be put beside the feed. */
export interface MadeFile {
  /** In the output folder, with `/`. */
  readonly path: string;
  /** The file of the episode. */
  readonly owner: string;
  read(): Uint8Array;
}

/** Keeps the chapters files of episodes as they come by, in a store rather than in memory. */
export function openMadeChapters(store: Store): {
  add(episode: Episode): void;
  /** Those of the episodes that are in the feed. Throws CannotError where two would take the same place. */
  finish(listed: readonly Listed[]): readonly MadeFile[];
} {
  const kept: MadeFile[] = [];
  return {
    add({ origin: { file: owner }, facts }) {
      if (!facts?.madeChapters) return;
      const { path, text } = facts.madeChapters;
      const bytes = Buffer.from(text);
      const offset = store.write(bytes);
      kept.push({ path, owner, read: () => store.read(offset, bytes.length) });
    },
    finish(listed) {
      const inFeed = new Set(listed.map(({ file }) => file));
      const made = kept.filter(({ owner }) => inFeed.has(owner));
      const owners = new Map<string, string>();
      for (const { path, owner } of made) {
        const other = owners.get(foldName(path));
        if (other !== undefined) {
          throw new CannotError(
            `The chapters of ${printableLine(other)} and of ${printableLine(owner)} would be the same file.`,
            'Give one of the two episodes another `slug`.',
          );
        }
        owners.set(foldName(path), owner);
      }
      return made;
    },
  };
}

/** The chapters files of a build, and what is there of an earlier one. */
export interface PlacedChapters {
  /** A file that a build would change or take away, absolute; nothing where there is none. */
  stale(): string | undefined;
  /** Puts them in place, then what `last` puts in place, or nothing at all; then takes away what is of no use. */
  commit<T>(last: () => T): T;
}

/** Looks at the folder for chapters files. Throws CannotError where something stands there that is not podfeed's. */
export function placeChapters(
  made: readonly MadeFile[],
  folder: string,
  taken: readonly string[],
): PlacedChapters {
  const own = join(folder, 'chapters');
  const files = made.map((file) => ({ ...file, target: join(folder, file.path) }));
  const strays = () => {
    const wanted = new Set([...files.map(({ target }) => target), ...taken].map(foldName));
    return namesIn(own)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(own, name))
      .filter((path) => !wanted.has(foldName(path)) && kindOfMade(path) === 'made');
  };
  for (const { path, target } of files) {
    const isFree = !taken.includes(target) && kindOfMade(target) !== 'other';
    if (isFree && (!isThere(folder) || isInside(folder, target))) continue;
    throw new CannotError(
      `In the output folder, ${printableLine(path)} is to hold chapters, and something else stands there.`,
      'Move that away, or give the episode another `slug`.',
    );
  }
  return {
    stale: () => files.find(({ target, read }) => !isSame(target, read()))?.target ?? strays()[0],
    commit(last) {
      const undo: (() => void)[] = [];
      let result: ReturnType<typeof last>;
      try {
        for (const { target, read } of files) {
          if (isSame(target, read())) continue;
          const old = bytesOf(target);
          if (replaceFile(target, read()))
            undo.push(() => (old ? replaceFile(target, old) : removeFile(target)));
        }
        result = last();
      } catch (error) {
        for (const takeBack of undo.reverse()) takeBack();
        throw error;
      }
      for (const stray of strays()) removeFile(stray);
      return result;
    },
  };
}

function kindOfMade(path: string): 'missing' | 'made' | 'other' {
  const opened = openRegular(path);
  if (!opened.ok) return opened.problem === 'missing' ? 'missing' : 'other';
  try {
    return Buffer.from(opened.value.read(0, madeHead.length)).toString() === madeHead ? 'made' : 'other';
  } finally {
    opened.value.close();
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  const opened = openRegular(path);
  if (!opened.ok) return undefined;
  try {
    return opened.value.read(0, opened.value.size);
  } finally {
    opened.value.close();
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  const old = bytesOf(path);
  return old !== undefined && Buffer.compare(old, bytes) === 0;
}

function replaceFile(path: string, bytes: Uint8Array): boolean {
  const file = beginFile(path);
  try {
    file.write(bytes);
    return file.commit();
  } finally {
    file.discard();
  }
}
