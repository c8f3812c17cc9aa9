import { basename, dirname, join, resolve } from 'node:path';
import { isInside, kindOf, readNamed } from '../disk.ts';
import { type Network, networkRemark, readNetwork } from '../markdown/network.ts';
import type { Finding } from '../text/finding.ts';
import { limits } from '../text/limits.ts';
import { printablePath } from '../text/printable.ts';
import { type FoundShow, findShow, openShow, showFileNames } from './find-show.ts';
import { CannotError } from './host.ts';
import { judgeNetwork } from './judge-network.ts';
import { networkTwins } from './network-twins.ts';

/** What a network file may be called. */
const names = ['podfeed-network.yaml', 'podfeed-network.yml'];

/** A network on disk, with its shows. */
export interface FoundNetwork extends Omit<Network, 'shows' | 'origin' | 'remarks'> {
  /** Absolute path of its folder. */
  readonly root: string;
  readonly shows: readonly FoundShow[];
  /** Their folders, as the network file names them. */
  readonly folders: readonly string[];
  /** The network file itself. */
  readonly file: FoundShow;
  /** What is wrong with it; then it has no shows. */
  readonly findings: readonly Finding[];
}

/**
 * The network that a command was given, or the one around the current folder, where no show is nearer. Nothing where
 * there is none. Throws CannotError for one that cannot be opened.
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
  const opened = readNamed(path, limits.showFile + 4);
  const shown = printablePath(basename(path));
  if (!opened.ok && opened.problem !== 'too-large') throw new CannotError(`${shown} cannot be opened.`);
  const file = openShow(root, basename(path), cwd);
  const network = readNetwork(
    basename(path),
    opened.ok ? opened.value : new Uint8Array(limits.showFile + 4).fill(0x20),
  );
  const remarks = [...network.remarks];
  for (const [index, folder] of network.shows.entries()) {
    const problem = problemWith(root, folder);
    if (problem !== undefined) {
      remarks.push(networkRemark(['shows', index], problem, 'Name the folder of a show.'));
    }
  }
  const found = remarks.length > 0 ? [] : network.shows.map((folder) => findShow(join(root, folder), cwd));
  remarks.push(...networkTwins(found.map((show, index) => ({ ...show, folder: network.shows[index]! }))));
  const findings = remarks.length > 0 ? judgeNetwork({ origin: network.origin, remarks }) : [];
  const shows = findings.length > 0 ? [] : found;
  return { ...network, root, file, findings, shows, folders: network.shows };
}

/** Why a folder is none of a show of this network. */
function problemWith(root: string, folder: string): string | undefined {
  const place = join(root, folder);
  if (kindOf(place) !== undefined && !isInside(root, place))
    return 'leads out of the folder of the network file';
  const isShow = showFileNames.some((name) => kindOf(join(place, name)) === 'file');
  return isShow ? undefined : 'is a folder where there is no podfeed.yaml';
}
