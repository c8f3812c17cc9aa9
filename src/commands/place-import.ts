import { join } from 'node:path';
import { DiskError, isInside, kindOf, openProject } from '../disk.ts';
import { beginFile } from '../new-file.ts';
import { beginFolder } from '../new-folder.ts';
import type { ProjectFiles } from '../text/files.ts';
import { limits } from '../text/limits.ts';
import { quote } from '../text/printable.ts';
import { CannotError, type Host } from './host.ts';
import { memoryProject } from './memory-project.ts';
import { episodesDir } from './walk-show.ts';

/** Says no to what cannot become the folder of a show. Throws CannotError. */
export function demandFolder(root: string, shown: string): void {
  const kind = kindOf(root);
  if (kind === undefined) return;
  if (kind !== 'folder') {
    throw new CannotError(`${quote(shown)} is not a folder.`, 'Name a folder for the show.');
  }
  if (isInside(root, join(root, episodesDir))) return;
  throw new CannotError(`The folder ${episodesDir} leads out of the show's folder.`, 'Nothing was written.');
}

/** The files of a folder, which need not be there. */
export function diskOf(root: string): ProjectFiles {
  return kindOf(root) === 'folder' ? openProject(root) : memoryProject(new Map());
}

/**
 * Puts the files of a show in place, those that are not there yet all or none of them, the show file last. A file
 * that is there is one that an earlier import made: it is brought up to date. Returns how many were written.
 * Throws CannotError.
 */
export function placeImport(files: ReadonlyMap<string, string>, root: string, host: Host): number {
  const [showFile = ''] = files.keys();
  const disk = diskOf(root);
  const fresh: string[] = [];
  const changed: string[] = [];
  for (const [path, text] of files) {
    const read = disk.read(path, limits.feedBytes);
    if (!read.ok) fresh.push(path);
    else if (Buffer.compare(read.value, Buffer.from(text)) !== 0) changed.push(path);
  }
  try {
    for (const path of changed) replace(join(root, path), files.get(path)!);
    if (fresh.length > 0) placeFresh(fresh, showFile, files, root, host);
  } catch (error) {
    if (error instanceof DiskError) throw new CannotError(error.message, 'The show was not imported.');
    throw error;
  }
  return fresh.length + changed.length;
}

function placeFresh(
  paths: readonly string[],
  showFile: string,
  files: ReadonlyMap<string, string>,
  root: string,
  host: Host,
): void {
  const folder = beginFolder(root);
  const undo = (): void => folder.discard();
  host.undoings?.add(undo);
  try {
    for (const path of paths) folder.write(path, files.get(path)!);
    folder.commit(showFile);
  } finally {
    host.undoings?.delete(undo);
    folder.discard();
  }
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
