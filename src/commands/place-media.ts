import { extname, join, relative, resolve, sep } from 'node:path';
import { isInside, isThere, kindOf } from '../disk.ts';
import { readHttpUrl } from '../feed/url.ts';
import { mediaTypeOf } from '../media/types.ts';
import { quote } from '../text/printable.ts';
import { sameFiles } from './copy-files.ts';
import type { NewContent } from './create-files.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError } from './host.ts';

/** A media file of a show, and how it gets there. */
export interface PlacedMedia {
  /** As the show names it: an address, or a path in the media folder. */
  readonly named: string;
  /** Path in the show's folder, with `/`, for a local file. */
  readonly path?: string;
  /** The copy to be made of a file from elsewhere. */
  readonly copy?: NewContent;
}

/** Where a show keeps its media, and what a file from elsewhere is called there, without extension. */
export interface MediaPlace {
  readonly show: Pick<FoundShow, 'root'>;
  readonly mediaDir: string;
  readonly name: string;
}

/**
 * Finds the place of a file or address that somebody named on the command line. An address stays one, a file
 * in the media folder is named by its path there, and any other is to be copied into that folder, under the
 * name of its episode and never over another file. Throws CannotError.
 */
export function placeMedia(given: string, option: string, cwd: string, place: MediaPlace): PlacedMedia {
  if (/^https?:/i.test(given)) {
    const read = readHttpUrl(given);
    if (read.ok) return { named: read.value.href };
    throw new CannotError(`${option} does not understand the address ${quote(given)}.`);
  }
  const from = resolve(cwd, given);
  if (kindOf(from) !== 'file') {
    const what = kindOf(from) === undefined ? 'does not exist' : 'is not a file';
    throw new CannotError(`${quote(given)} ${what}.`, `${option} takes a file or an https address.`);
  }
  const folder = join(place.show.root, place.mediaDir);
  if (isInside(folder, from)) {
    const named = relative(folder, from).split(sep).join('/');
    return { named, path: `${place.mediaDir}/${named}` };
  }
  const named = `${place.name}${safeExtension(from)}`;
  const path = join(folder, named);
  if (kindOf(place.show.root) !== undefined && !isInside(place.show.root, path)) {
    throw new CannotError(`The media folder ${quote(place.mediaDir)} leads out of the show's folder.`);
  }
  const known = { named, path: `${place.mediaDir}/${named}` };
  if (!isThere(path)) return { ...known, copy: { path, content: { copyOf: from } } };
  if (sameFiles(from, path)) return known;
  throw new CannotError(
    `${quote(`${place.mediaDir}/${named}`)} is there already, with other content.`,
    'Move it away, or copy your file into the media folder under another name and name it there.',
  );
}

/** The extension that says what kind of file it is; one that says nothing is left to the checks. */
function safeExtension(path: string): string {
  const extension = extname(path).toLowerCase();
  return mediaTypeOf(path) || /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : '';
}
