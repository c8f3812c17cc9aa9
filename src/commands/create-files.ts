import { dirname } from 'node:path';
import { isThere, removeEmptyFolder } from '../disk.ts';
import { beginFile, type NewFile } from '../new-file.ts';
import { copyTo } from './copy-files.ts';

/** A file to be made: its bytes, or the file to copy them from. */
export interface NewContent {
  readonly path: string;
  readonly content: string | Uint8Array | { readonly copyOf: string };
}

/** Makes files where there are none, all of them or none, with the folders they need. Throws DiskError. */
export function createFiles(contents: readonly NewContent[]): void {
  const folders = missingFolders(contents.map(({ path }) => dirname(path)));
  const begun: NewFile[] = [];
  const undo: (() => void)[] = [];
  try {
    for (const { path, content } of contents) {
      const file = beginFile(path);
      begun.push(file);
      if (typeof content === 'object' && 'copyOf' in content) copyTo(file, content.copyOf);
      else file.write(content);
    }
    for (const file of begun) undo.push(file.create());
  } catch (error) {
    for (const file of begun) file.discard();
    for (const takeAway of undo) takeAway();
    for (const folder of folders) removeEmptyFolder(folder);
    throw error;
  }
}

/** Folders that do not exist yet, the innermost first. */
function missingFolders(wanted: readonly string[]): string[] {
  const missing = new Set<string>();
  for (const folder of wanted) {
    for (let at = folder; !isThere(at); at = dirname(at)) missing.add(at);
  }
  return [...missing].sort((a, b) => b.length - a.length);
}
