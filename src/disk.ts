import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileProblem, Opened, OpenFile, ProjectFiles } from './text/files.ts';

/** A failure of the disk that podfeed cannot do anything about: exit code 2 and this sentence. */
export class DiskError extends Error {
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';

/** The files of the project in `root`; links may lead anywhere inside it and nowhere else. */
export function openProject(root: string): ProjectFiles {
  const realRoot = realpathSync.native(root);

  const locate = (path: string): Opened<string> => {
    if (path.includes('\0')) return { ok: false, problem: 'missing' };
    const wanted = resolve(realRoot, path);
    if (!inside(realRoot, wanted)) return { ok: false, problem: 'outside' };
    try {
      const real = realpathSync.native(wanted);
      return inside(realRoot, real) ? { ok: true, value: real } : { ok: false, problem: 'outside' };
    } catch (error) {
      return { ok: false, ...problemOf(error) };
    }
  };

  return {
    episodes(dir) {
      const found: string[] = [];
      const visit = (folder: string): void => {
        for (const entry of readdirSync(join(realRoot, folder), { withFileTypes: true })) {
          if (entry.name.startsWith('_') || entry.name.startsWith('.')) continue;
          const path = `${folder}/${entry.name}`;
          if (entry.isDirectory()) visit(path);
          else if (entry.name.toLowerCase().endsWith('.md')) found.push(path);
        }
      };
      const folder = locate(dir);
      if (!folder.ok) return folder;
      try {
        visit(dir);
      } catch (error) {
        return { ok: false, ...problemOf(error) };
      }
      return { ok: true, value: found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
    },

    read(path, limit) {
      const real = locate(path);
      if (!real.ok) return real;
      return readWhole(real.value, limit);
    },

    open(path) {
      const real = locate(path);
      if (!real.ok) return real;
      const opened = openRegular(real.value);
      return opened.ok ? { ok: true, value: { ...opened.value, absolute: real.value } } : opened;
    },
  };
}

function inside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function problemOf(error: unknown): { problem: FileProblem; detail?: string } {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { problem: 'missing' };
  if (code === 'ELOOP') return { problem: 'not-a-file' };
  return { problem: 'unreadable', detail: code };
}

/** Opens without waiting for a pipe's other end and without following a last link; only regular files. */
function openRegular(path: string): Opened<OpenFile> {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    return { ok: false, ...problemOf(error) };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) {
      closeSync(handle);
      return { ok: false, problem: 'not-a-file' };
    }
    return { ok: true, value: fileOf(handle, stat.size) };
  } catch (error) {
    closeSync(handle);
    return { ok: false, ...problemOf(error) };
  }
}

function fileOf(handle: number, size: number): OpenFile {
  return {
    size,
    read(offset, length) {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      let done = 0;
      while (done < buffer.length) {
        const count = readSync(handle, buffer, done, buffer.length - done, offset + done);
        if (count === 0) break;
        done += count;
      }
      return buffer.subarray(0, done);
    },
    close: () => closeSync(handle),
  };
}

/** The kind of thing a path names, links followed; `undefined` when there is nothing. */
export function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}

/** Reads a whole regular file that the user named, links followed, at most `limit` bytes. */
export function readNamed(path: string, limit: number): Opened<Uint8Array> {
  let real: string;
  try {
    real = realpathSync.native(path);
  } catch (error) {
    return { ok: false, ...problemOf(error) };
  }
  return readWhole(real, limit);
}

function readWhole(path: string, limit: number): Opened<Uint8Array> {
  const opened = openRegular(path);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    if (file.size > limit) return { ok: false, problem: 'too-large', detail: `${file.size}` };
    return { ok: true, value: file.read(0, file.size) };
  } catch (error) {
    return { ok: false, ...problemOf(error) };
  } finally {
    file.close();
  }
}

/** The bytes of a file outside any project, or `undefined` when it does not exist. Throws DiskError. */
export function readIfThere(path: string): Uint8Array | undefined {
  const opened = openRegular(path);
  if (!opened.ok) {
    if (opened.problem === 'missing') return undefined;
    throw new DiskError(`${path} cannot be read (${opened.detail ?? opened.problem}).`, path);
  }
  try {
    return opened.value.read(0, opened.value.size);
  } finally {
    opened.value.close();
  }
}

const prefix = '.podfeed-';
const stale = 3_600_000;

/**
 * A new file that takes its place only when `commit` is called, whole or not at all: written beside the old
 * one under another name, synced, and renamed over it.
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
  /** Removes the new file; the old one stays. Harmless after `commit`. */
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
    commit: () =>
      attempt(() => {
        if (fstatSync(handle!).size !== size)
          throw new DiskError(`${path} could not be written whole.`, path);
        if (isLike(path, fileOf(handle!, size))) {
          file.discard();
          return false;
        }
        fsyncSync(handle!);
        release();
        renameSync(temporary, path);
        pending.delete(file);
        syncFolder(folder);
        return true;
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
    if (kindOf(path) === 'folder') throw new DiskError(`${path} is a folder, not a file.`, path);
    handle = openSync(temporary, 'wx+', 0o666);
    pending.add(file);
    removeStale(folder, fstatSync(handle).mtimeMs);
    return file;
  });
}

/** A file for this run alone, in the system's folder for such; `discard` removes it. Throws DiskError. */
export function scratchFile(): NewFile {
  return beginFile(join(tmpdir(), `${prefix}scratch`));
}

/** Says whether a path, links in its existing part followed, stays inside a folder. */
export function isInside(root: string, path: string): boolean {
  for (let part = resolve(path); ; part = dirname(part)) {
    try {
      return inside(
        realpathSync.native(root),
        join(realpathSync.native(part), relative(part, resolve(path))),
      );
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || part === dirname(part)) return false;
    }
  }
}

/** Says whether there are two files with the same bytes. */
export function sameFiles(one: string, other: string): boolean {
  const opened = openRegular(one);
  if (!opened.ok) return false;
  try {
    return isLike(other, opened.value);
  } finally {
    opened.value.close();
  }
}

/** Says whether the file at `path` has the same bytes as an open one. */
function isLike(path: string, fresh: Pick<OpenFile, 'size' | 'read'>): boolean {
  const old = openRegular(path);
  if (!old.ok) return false;
  try {
    if (old.value.size !== fresh.size) return false;
    const piece = 1 << 20;
    for (let at = 0; at < fresh.size; at += piece) {
      if (Buffer.compare(old.value.read(at, piece), fresh.read(at, piece)) !== 0) return false;
    }
    return true;
  } finally {
    old.value.close();
  }
}

/** The rename is done when this runs, so a failure here must not be reported as one. */
function syncFolder(folder: string): void {
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

/** Copies a file beside the feed, whole or not at all, unless it is there already. True if it was copied. */
export function copyInto(from: string, to: string): boolean {
  const source = openRegular(from);
  if (!source.ok) throw new DiskError(`${from} cannot be read (${source.detail ?? source.problem}).`, from);
  const target = beginFile(to);
  try {
    const piece = 1 << 20;
    for (let at = 0; at < source.value.size; at += piece) target.write(source.value.read(at, piece));
    return target.commit();
  } finally {
    target.discard();
    source.value.close();
  }
}
