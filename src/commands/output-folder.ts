import { dirname, join, relative, resolve } from 'node:path';
import { isInside } from '../disk.ts';
import { foldName } from '../text/file-name.ts';
import { printableLine } from '../text/printable.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError } from './host.ts';
import { lockFile, type Walk } from './walk-show.ts';

/** The folder to write to. Only the command line may name one outside the show. */
export function outputFolder(
  files: readonly string[],
  walk: Walk,
  show: FoundShow,
  settings: { readonly out?: string | undefined },
): string {
  if (settings.out !== undefined) return resolve(settings.out);
  const folder = join(show.root, walk.show.output?.dir ?? 'public');
  if (files.some((file) => !isInside(show.root, join(folder, file)))) {
    throw new CannotError(
      "The output folder of the show file leads out of the show's folder.",
      'Name it on the command line instead: --out DIR',
    );
  }
  return folder;
}

/** What the show is made from, and what is put beside the feed. */
export function takenBy(
  folder: string,
  { episodes, copies, pictures }: Walk,
  show: FoundShow,
): readonly string[] {
  const sources = [show.showFile, lockFile, ...episodes.map(({ origin }) => origin.file), ...copies.keys()];
  return [...sources.map((file) => join(show.root, file)), ...besideFeed(folder, { copies, pictures })];
}

/** Where files are copied to. */
function besideFeed(
  folder: string,
  { copies, pictures }: Pick<Walk, 'copies' | 'pictures'>,
): readonly string[] {
  return [...copies.values(), ...pictures.keys()].map((file) => join(folder, file));
}

/** A feed must not take the place of any of it, nor of another feed; a file has no others inside. */
export function demandFree(paths: readonly string[], taken: readonly string[], show: FoundShow): void {
  const seen = new Set(taken);
  // Names that differ in capitals alone are one file on many systems.
  const made = new Set(paths.map(foldName));
  const own = new Set<string>();
  for (const path of paths) {
    if (seen.has(path) || own.has(foldName(path)) || made.has(foldName(dirname(path)))) {
      const there = made.has(foldName(dirname(path))) ? dirname(path) : path;
      throw new CannotError(
        `The feed would take the place of ${printableLine(relative(show.root, there))}.`,
        'Name another folder or another file for the output.',
      );
    }
    own.add(foldName(path));
  }
}
