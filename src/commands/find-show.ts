import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { kindOf, openProject } from '../disk.ts';
import { printable } from '../text/printable.ts';
import { CannotError } from './host.ts';
import type { ShowProject } from './walk-show.ts';

/** What a show file may be called. */
export const showFileNames = ['podfeed.yaml', 'podfeed.yml', 'podfeed.json'];

/** A show on disk. */
export interface FoundShow extends ShowProject {
  /** Absolute path of the show's folder. */
  readonly root: string;
  /** A path of the project as the user sees it from where they stand, with `/`. */
  shown(path: string): string;
}

/** Finds the show that a command was given, or the one around the current folder. Throws CannotError. */
export function findShow(given: string | undefined, cwd: string): FoundShow {
  const at = given === undefined ? undefined : resolve(cwd, given);
  if (at !== undefined && kindOf(at) === 'file' && /\.md$/i.test(at)) {
    throw new CannotError(
      `${printable(given!)} is an episode, not a show.`,
      'Name the folder of a show, or its show file.',
    );
  }
  if (at !== undefined && kindOf(at) === 'file' && /\.(?:xml|rss|atom)$/i.test(at)) {
    throw new CannotError(
      `${printable(given!)} is a feed, not a show.`,
      'Look at it with podfeed check, or make a show of it with podfeed import.',
    );
  }
  if (at !== undefined && kindOf(at) === 'file') return openShow(dirname(at), basename(at), cwd);
  if (at !== undefined) {
    const name = showFileNames.find((candidate) => kindOf(join(at, candidate)) === 'file');
    if (name) return openShow(at, name, cwd);
    const what = kindOf(at) === undefined ? 'does not exist' : 'has no podfeed.yaml';
    throw new CannotError(`${printable(given!)} ${what}.`, 'Name the folder of a show, or its show file.');
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const name = showFileNames.find((candidate) => kindOf(join(folder, candidate)) === 'file');
    if (name) return openShow(folder, name, cwd);
    if (folder === dirname(folder)) break;
  }
  throw new CannotError(
    'There is no podfeed.yaml here or in a folder above.',
    'Go to the folder of a show, or name it: podfeed validate path/to/show',
  );
}

/** A show whose file is known. */
export function openShow(root: string, showFile: string, cwd: string): FoundShow {
  const prefix = relative(cwd, root).split(sep).join('/');
  return {
    root,
    showFile,
    files: openProject(root),
    shown: (path) => (prefix === '' ? path : `${prefix}/${path}`),
  };
}
