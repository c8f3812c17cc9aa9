import { basename, dirname, join, resolve } from 'node:path';
import { isInside, kindOf, readNamed } from '../disk.ts';
import { type Network, readNetwork } from '../markdown/network.ts';
import { limits } from '../text/limits.ts';
import { printableLine, printablePath } from '../text/printable.ts';
import { type FoundShow, findShow, showFileNames } from './find-show.ts';
import { CannotError } from './host.ts';

/** What a network file may be called. */
const names = ['podfeed-network.yaml', 'podfeed-network.yml'];

/** A network on disk, with its shows. */
export interface FoundNetwork extends Omit<Network, 'shows'> {
  /** Absolute path of its folder. */
  readonly root: string;
  readonly shows: readonly FoundShow[];
}

/**
 * The network that a command was given, or the one around the current folder, where no show is nearer. Nothing where
 * there is none. Throws CannotError for one that cannot be read.
 */
export function findNetwork(given: string | undefined, cwd: string): FoundNetwork | undefined {
  const at = given === undefined ? undefined : resolve(cwd, given);
  if (at !== undefined && kindOf(at) === 'file') {
    return names.includes(basename(at)) ? open(at, cwd) : undefined;
  }
  const has = (folder: string, candidates: readonly string[]): string | undefined =>
    candidates.map((name) => join(folder, name)).find((path) => kindOf(path) === 'file');
  for (let folder = at ?? cwd; ; folder = dirname(folder)) {
    if (has(folder, showFileNames) !== undefined) return undefined;
    const found = has(folder, names);
    if (found !== undefined) return open(found, cwd);
    if (at !== undefined || folder === dirname(folder)) return undefined;
  }
}

function open(path: string, cwd: string): FoundNetwork {
  const root = dirname(path);
  const opened = readNamed(path, limits.showFile);
  const shown = printablePath(basename(path));
  if (!opened.ok) throw new CannotError(`${shown} cannot be opened.`);
  const read = readNetwork(opened.value);
  if (!read.ok) throw new CannotError(`${shown} ${printableLine(read.problem)}.`, printableLine(read.help));
  const { network } = read;
  const shows = network.shows.map((folder) => {
    const place = join(root, folder);
    if (kindOf(place) !== undefined && !isInside(root, place)) {
      throw new CannotError(`${printablePath(folder)} leads out of the folder of ${shown}.`);
    }
    if (showFileNames.every((name) => kindOf(join(place, name)) !== 'file')) {
      throw new CannotError(
        `${shown} names ${printablePath(folder)}, where there is no podfeed.yaml.`,
        'Name the folder of a show.',
      );
    }
    return findShow(place, cwd);
  });
  return { ...network, root, shows };
}
