import type { ProjectFiles } from '../text/files.ts';
import { nearest } from '../text/suggest.ts';

/** The file that was most probably meant by a path that names none. */
export interface SuggestedFile {
  readonly path: string;
  /** Nothing else can have been meant. */
  readonly sure: boolean;
}

/** Looking for a near name costs as much as there are files, so it is done for so many paths only. */
const most = 20;

/**
 * Looks for the file that a path means which names none: written in other letters, with the media folder
 * before it once too often, in another folder, as a file of another kind, or with a slip in its name.
 */
export function openSuggestions(files: ProjectFiles): (path: string) => SuggestedFile | undefined {
  const folders = new Map<string, readonly string[]>();
  let left = most;
  return (path) => {
    if (left === 0) return undefined;
    left--;
    const top = path.slice(0, path.indexOf('/'));
    const known = folders.get(top) ?? files.list(top);
    folders.set(top, known);
    return suggestionAmong(path, known);
  };
}

function suggestionAmong(path: string, known: readonly string[]): SuggestedFile | undefined {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase();
  const sure =
    only(known.filter((other) => plain(other) === plain(path))) ??
    only(known.filter((other) => path.endsWith(`/${other}`)));
  if (sure !== undefined) return { path: sure, sure: true };
  const name = nameOf(path);
  const elsewhere = only(known.filter((other) => plain(nameOf(other)) === plain(name)));
  if (elsewhere !== undefined) return { path: elsewhere, sure: false };
  const folder = path.slice(0, path.length - name.length);
  const beside = known.filter((other) => other === `${folder}${nameOf(other)}`).map(nameOf);
  const sameStem = only(beside.filter((other) => stemOf(plain(other)) === stemOf(plain(name))));
  const near = sameStem ?? nearest(name, beside);
  return near === undefined ? undefined : { path: `${folder}${near}`, sure: false };
}

const stemOf = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/, '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function only(found: readonly string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined;
}
