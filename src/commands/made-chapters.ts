import { join } from 'node:path';
import { isInside, namesIn, openRegular } from '../disk.ts';
import { madeHead } from '../resolve/chapters-json.ts';
import { foldName } from '../text/file-name.ts';

/*
 * Chapters files that a build made are known by how they begin: they give way to new ones and go when no episode
 * names them any more. Those of others stay.
 */

/** Made chapters below an output folder that are not among these files. All absolute. */
export function strayChapters(folder: string, wanted: readonly string[]): readonly string[] {
  const own = join(folder, 'chapters');
  // Behind a link are the files of somebody else.
  if (!isInside(folder, own)) return [];
  const kept = new Set(wanted.map(foldName));
  return namesIn(own)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(own, name))
    .filter((path) => !kept.has(foldName(path)) && kindOfChapters(path) === 'made');
}

/** Whose file stands at a path. */
export function kindOfChapters(path: string): 'missing' | 'made' | 'other' {
  const opened = openRegular(path);
  if (!opened.ok) return opened.problem === 'missing' ? 'missing' : 'other';
  try {
    return Buffer.from(opened.value.read(0, madeHead.length)).toString() === madeHead ? 'made' : 'other';
  } finally {
    opened.value.close();
  }
}
