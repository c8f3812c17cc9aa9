import type { Instant } from '../feed/instant.ts';
import type { ReadDocument } from '../tags/read-document.ts';
import { decodeUtf8 } from '../text/decode.ts';
import type { ProjectFiles } from '../text/files.ts';
import { limits } from '../text/limits.ts';
import { showFileNames } from './find-show.ts';
import type { ImportedShow, ImportWishes } from './imported-show.ts';
import { localisedShow } from './localised-show.ts';
import { namesOf, type PlannedFile } from './media-plan.ts';
import { episodesDir } from './walk-show.ts';

/** What stands in the folder of an import. */
export type Earlier =
  /** Nothing that it would get in the way of. */
  | { readonly kind: 'none' }
  /** What the import of this feed makes, untouched, whole or in part: the names of local files in it, by address. */
  | { readonly kind: 'same'; readonly names: ReadonlyMap<string, string> }
  /** Another show. */
  | { readonly kind: 'other'; readonly path: string };

/** Looks whether the show in a folder is what the import of a feed made there, and nobody has touched since. */
export async function findEarlier(
  made: ImportedShow,
  read: ReadDocument,
  planned: readonly PlannedFile[],
  disk: ProjectFiles,
  now: Instant,
  wishes: ImportWishes = {},
): Promise<Earlier> {
  const there = [
    ...showFileNames.filter((name) => isTaken(disk, name)),
    ...disk.list(episodesDir).filter((path) => path.endsWith('.md') || made.files.has(path)),
  ];
  if (there.length === 0) return { kind: 'none' };
  const foreign = there.find((path) => !made.files.has(path));
  if (foreign !== undefined) return { kind: 'other', path: foreign };
  const texts = new Map(there.map((path) => [path, textOf(disk, path)]));
  const said = new Set([...texts.values()].flatMap(valuesIn));
  const names = new Map<string, string>();
  for (const file of planned) {
    const name = namesOf(file).find((each) => said.has(each));
    if (name !== undefined) names.set(file.url, name);
  }
  const { files } = await localisedShow(made, read, names, disk, now, wishes);
  const other = there.find((path) => texts.get(path) !== files.get(path));
  return other === undefined ? { kind: 'same', names } : { kind: 'other', path: other };
}

function isTaken(disk: ProjectFiles, path: string): boolean {
  const opened = disk.open(path);
  if (opened.ok) opened.value.close();
  return opened.ok || opened.problem !== 'missing';
}

function textOf(disk: ProjectFiles, path: string): string | undefined {
  const read = disk.read(path, limits.feedBytes);
  const decoded = read.ok ? decodeUtf8(read.value) : undefined;
  return decoded?.ok ? decoded.text : undefined;
}

/** Values that could be names of files. */
function valuesIn(text = ''): string[] {
  return [...text.matchAll(/^ *(?:- )?(?:(?:url|src|audio|image|chapters): )?(\S+)$/gm)].map(
    ([, value]) => value!,
  );
}
