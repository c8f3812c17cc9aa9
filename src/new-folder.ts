import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, DiskError, isThere, kindOf, removeEmptyFolder } from './disk.ts';
import { placeNew, syncFolder } from './new-file.ts';

const prefix = '.podfeed-new-';
const stale = 3_600_000;

/**
 * Files that take their places in a folder together, or not at all. They are written elsewhere and renamed: where
 * the folder is new that is one step, else one for each thing that is not there yet.
 */
export interface NewFolder {
  /** Writes a file; its path is relative to the folder, with `/`. */
  write(path: string, content: string | Uint8Array): void;
  /** Puts everything in place, the file `last` after all others. Nothing that is there is replaced. */
  commit(last: string): void;
  /** Removes what is not in place. Harmless after `commit`. */
  discard(): void;
}

/** Begins files for the folder at `target`, which need not be there. Throws DiskError, as all that it gives does. */
export function beginFolder(target: string): NewFolder {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof DiskError) throw error;
      throw new DiskError(`${target} could not be written (${codeOf(error)}).`, target);
    }
  };
  const isNew = !isThere(target);
  const around = isNew ? dirname(target) : target;
  const made = missingFolders(around);
  let stage: string | undefined;
  const folder: NewFolder = {
    write: (path, content) =>
      attempt(() => {
        const place = join(stage!, 'new', path);
        mkdirSync(dirname(place), { recursive: true });
        writeWhole(place, typeof content === 'string' ? Buffer.from(content) : content);
      }),
    commit: (last) =>
      attempt(() => {
        const from = join(stage!, 'new');
        const undo: (() => void)[] = [];
        try {
          if (isNew && !isThere(target)) renameSync(from, target);
          else {
            for (const name of readdirSync(from)) {
              if (name !== last) place(join(from, name), join(target, name), undo);
            }
            if (isThere(join(from, last))) place(join(from, last), join(target, last), undo);
          }
        } catch (error) {
          for (const takeBack of undo.reverse()) takeBack();
          throw error;
        }
        syncFolder(around);
        made.length = 0;
        folder.discard();
      }),
    discard() {
      if (stage !== undefined) removeStage(stage);
      stage = undefined;
      for (const each of made) removeEmptyFolder(each);
    },
  };
  try {
    return attempt(() => {
      mkdirSync(around, { recursive: true });
      // A folder for temporary files is closed to others; the one inside it has the usual mode.
      stage = mkdtempSync(join(around, prefix));
      mkdirSync(join(stage, 'new'));
      removeStale(around, basename(stage));
      return folder;
    });
  } catch (error) {
    folder.discard();
    throw error;
  }
}

/** Gives a file or folder its name. A folder that is there already is filled, and a file is an error. */
function place(from: string, to: string, undo: (() => void)[]): void {
  const isFolder = kindOf(from) === 'folder';
  if (isFolder && kindOf(to) === 'folder') {
    for (const name of readdirSync(from)) place(join(from, name), join(to, name), undo);
    syncFolder(to);
  } else if (isFolder) {
    if (isThere(to)) throw new DiskError(`${to} is there already.`, to);
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  } else {
    placeNew(from, to);
    undo.push(() => unlinkSync(to));
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx', 0o666);
  try {
    let done = 0;
    while (done < bytes.length) done += writeSync(handle, bytes, done, bytes.length - done, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Folders on the way to one that are not there yet, the innermost first. */
function missingFolders(wanted: string): string[] {
  const missing: string[] = [];
  for (let at = wanted; !isThere(at); at = dirname(at)) missing.push(at);
  return missing;
}

function removeStage(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The next import removes it.
  }
}

/** Removes what an import that was killed left behind more than an hour ago. */
function removeStale(folder: string, own: string): void {
  const now = lstatSync(join(folder, own)).mtimeMs;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || name === own) continue;
    try {
      const stat = lstatSync(join(folder, name));
      if (stat.isDirectory() && now - stat.mtimeMs > stale) removeStage(join(folder, name));
    } catch {
      // Another import was quicker.
    }
  }
}
