import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, DiskError, fileOf, isLike, isThere, kindOf, namesIn } from './disk.ts';

const prefix = '.podfeed-';
const stale = 3_600_000;

/**
 * A new file that takes its place only when `commit` is called, whole or not at all: written beside the old
 * one under another name, with its mode, synced, and renamed over it.
 */
export interface NewFile {
  readonly path: string;
  /** Appends bytes; returns the offset they begin at. */
  write(bytes: Uint8Array | string): number;
  /** Reads back what was written. */
  read(offset: number, length: number): Uint8Array;
  readonly size: number;
  /** Says whether the file at a path has the same bytes. */
  equals(path: string): boolean;
  /** Syncs, closes and puts the file in place; leaves an equal old file as it is. True if something changed. */
  commit(): boolean;
  /**
   * The first half of `commit`: syncs and closes, so that nothing can be read back any more. False, and nothing is left,
   * where the old file is equal.
   */
  ready(): boolean;
  /** The second half: gives the file its name. */
  place(): void;
  /**
   * Puts the file in place only where there is nothing: a file of that name is never replaced. Returns what
   * takes it away again.
   */
  create(): () => void;
  /** Removes the new file; the old one stays. Harmless after `commit` and `create`. */
  discard(): void;
}

/** New files not yet in place, removed when the process is told to stop. */
const pending = new Set<NewFile>();

/** Removes every new file that is not in place yet. */
export function discardPending(): void {
  for (const file of pending) file.discard();
}

let counter = 0;

/** Begins a new file for `path`; makes the folder when it is missing. Throws DiskError. */
export function beginFile(path: string): NewFile {
  const folder = dirname(path);
  const temporary = join(folder, `${prefix}${basename(path)}.${process.pid}.${counter++}`);
  let handle: number | undefined;
  let size = 0;
  let isReady: boolean | undefined;
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      file.discard();
      throw error instanceof DiskError
        ? error
        : new DiskError(`${path} could not be written (${codeOf(error)}).`, path);
    }
  };
  /** A handle is gone even when closing it fails. */
  const release = (): void => {
    const open = handle;
    handle = undefined;
    if (open !== undefined) closeSync(open);
  };
  const file: NewFile = {
    path,
    get size() {
      return size;
    },
    write: (data) =>
      attempt(() => {
        const bytes = typeof data === 'string' ? Buffer.from(data) : data;
        const begin = size;
        let done = 0;
        while (done < bytes.length)
          done += writeSync(handle!, bytes, done, bytes.length - done, begin + done);
        size += bytes.length;
        return begin;
      }),
    read: (offset, length) => attempt(() => fileOf(handle!, size).read(offset, length)),
    equals: (other) => isLike(other, fileOf(handle!, size)),
    commit() {
      const changed = file.ready();
      if (changed) file.place();
      return changed;
    },
    ready: () =>
      attempt(() => {
        if (isReady !== undefined) return isReady;
        if (fstatSync(handle!).size !== size)
          throw new DiskError(`${path} could not be written whole.`, path);
        if (isLike(path, fileOf(handle!, size))) {
          file.discard();
          isReady = false;
          return false;
        }
        fsyncSync(handle!);
        release();
        isReady = true;
        return true;
      }),
    place: () =>
      attempt(() => {
        renameSync(temporary, path);
        pending.delete(file);
        syncFolder(folder);
      }),
    create: () =>
      attempt(() => {
        fsyncSync(handle!);
        release();
        placeNew(temporary, path);
        pending.delete(file);
        syncFolder(folder);
        return () => attempt(() => unlinkSync(path));
      }),
    discard() {
      if (!pending.delete(file)) return;
      try {
        release();
      } catch {
        // What could not be written is not wanted any more.
      }
      try {
        unlinkSync(temporary);
      } catch {
        // It is gone already, or its folder is: nothing is left behind either way.
      }
    },
  };
  return attempt(() => {
    mkdirSync(folder, { recursive: true });
    const there = kindOf(path);
    if (there === 'folder') throw new DiskError(`${path} is a folder, not a file.`, path);
    // A pipe would be waited for when what is there has to be kept.
    if (there === 'other') throw new DiskError(`${path} is no regular file.`, path);
    handle = openSync(temporary, 'wx+', 0o666);
    pending.add(file);
    if (there === 'file') fchmodSync(handle, statSync(path).mode & 0o777);
    removeStale(folder, fstatSync(handle).mtimeMs);
    return file;
  });
}

/**
 * Puts files in place, all of them or none: where one cannot be, those before it give way again to what was there.
 * Says of each whether something changed. Throws DiskError.
 */
export function placeTogether(files: readonly NewFile[]): boolean[] {
  const changed = files.map((file) => file.ready());
  const wanted = files.filter((_, index) => changed[index]);
  const undo: (() => void)[] = [];
  try {
    for (const file of wanted) {
      // The last one has nobody to wait for.
      const giveBack = file === wanted.at(-1) ? undefined : keepOld(file.path);
      file.place();
      if (giveBack) undo.push(giveBack);
    }
    return changed;
  } catch (error) {
    for (const giveBack of undo.toReversed()) giveBack();
    throw error;
  } finally {
    for (const { path } of wanted) forgetOld(path);
  }
}

const oldName = (path: string): string =>
  join(dirname(path), `${prefix}${basename(path)}.${process.pid}.old`);

/** Keeps what stands at a path under another name; returns what brings it back. Throws DiskError. */
function keepOld(path: string): () => void {
  if (kindOf(path) === undefined) return () => quietly(() => rmSync(path, { force: true }));
  const old = oldName(path);
  try {
    copyFileSync(path, old);
  } catch (error) {
    throw new DiskError(`${path} could not be kept (${codeOf(error)}).`, path);
  }
  return () => quietly(() => renameSync(old, path));
}

function forgetOld(path: string): void {
  quietly(() => rmSync(oldName(path), { force: true }));
}

/** One that cannot be brought back must not keep the others from it; what is left behind a later build removes. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The failure that all this is about is said.
  }
}

/** Gives a finished file its name unless the name is taken. Throws DiskError when it is. */
export function placeNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const taken = new DiskError(`${path} is there already.`, path);
    if (codeOf(error) === 'EEXIST') throw taken;
    // Some file systems have no links: there is a moment between looking and renaming.
    if (isThere(path)) throw taken;
    renameSync(temporary, path);
    return;
  }
  try {
    unlinkSync(temporary);
  } catch {
    // The file has its name; the other one goes later.
  }
}

/** A file for this run alone, in the system's folder for such; `discard` removes it. Throws DiskError. */
export function scratchFile(): NewFile {
  return beginFile(join(tmpdir(), `${prefix}scratch`));
}

/** Takes away a file that is not wanted any more. One that cannot be taken away stays, and does no harm: false. */
export function removeFile(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The rename is done when this runs, so a failure here must not be reported as one. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Some systems cannot sync a folder.
  }
}

/** Says whether files were begun in a folder that are not in place: by a build that was killed, or by one that runs. */
export function hasUnfinished(folder: string): boolean {
  return namesIn(folder).some((name) => name.startsWith(prefix));
}

/** Removes what a killed build left behind more than an hour ago. */
function removeStale(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(folder, name);
    try {
      const stat = lstatSync(path);
      if (stat.isFile() && now - stat.mtimeMs > stale) unlinkSync(path);
    } catch {
      // Another build was quicker.
    }
  }
}
