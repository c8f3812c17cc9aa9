import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileProblem, Opened, OpenFile, ProjectFiles } from './text/files.ts';

/** A failure of the disk that podfeed cannot do anything about: exit code 2 and this sentence. */
export class DiskError extends Error {
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}

/** The name of a failure of the system. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';

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

  /** Everything below a folder that is no folder, sorted. */
  const below = (dir: string): Opened<readonly string[]> => {
    const found: string[] = [];
    const visit = (folder: string): void => {
      for (const entry of readdirSync(join(realRoot, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('_') || entry.name.startsWith('.')) continue;
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) visit(path);
        else found.push(path);
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
  };

  return {
    episodes(dir) {
      const found = below(dir);
      if (!found.ok) return found;
      return { ok: true, value: found.value.filter((path) => path.toLowerCase().endsWith('.md')) };
    },

    list(dir) {
      const found = below(dir);
      return found.ok ? found.value : [];
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
export function openRegular(path: string): Opened<OpenFile> {
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

/** An open file; sizes and offsets in bytes. */
export function fileOf(handle: number, size: number): OpenFile {
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

/** The kind of thing a path names, where a link is neither file nor folder; `undefined` when there is nothing. */
export function plainKindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat && (stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other');
}

/** Bytes of a file, links followed; 0 when there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
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

/** A path with all its links followed. Throws DiskError. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw new DiskError(`${path} cannot be found (${codeOf(error)}).`, path);
  }
}

/** Says whether a path names anything at all, a link that leads nowhere among it. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The names of what is in a folder, sorted; none where there is no folder. */
export function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

/** Removes a folder that is empty; any other stays. */
export function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Somebody else has put something there.
  }
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

/** The first part of a path below a folder that is a link, wherever it leads; the folder itself may be one. */
export function linkBelow(folder: string, path: string): string | undefined {
  let part = resolve(folder);
  for (const name of relative(part, resolve(path)).split(sep)) {
    part = join(part, name);
    try {
      if (lstatSync(part).isSymbolicLink()) return part;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** Says whether the file at `path` has the same bytes as an open one. */
export function isLike(path: string, fresh: Pick<OpenFile, 'size' | 'read'>): boolean {
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

/** Says whether a file may be written to: by somebody at all, and by this process. */
export function isWritable(path: string): boolean {
  try {
    return (statSync(path).mode & 0o222) !== 0 && accessSync(path, constants.W_OK) === undefined;
  } catch {
    return false;
  }
}
