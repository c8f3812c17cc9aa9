import { relative } from 'node:path';
import { linkBelow } from '../disk.ts';
import { printableLine } from '../text/printable.ts';
import { CannotError } from './host.ts';

/** Where files are written: a folder of the show, or one that `isNamed` on the command line. */
export interface OutputBase {
  readonly folder: string;
  readonly isNamed: boolean;
}

/**
 * Throws CannotError where one of the paths leads through a link, or is one. A link is one line in a pull request, and
 * could put what is written among files that are run. A folder that is named on the command line may be one itself.
 */
export function demandNoLink(paths: readonly string[], { folder, isNamed }: OutputBase): void {
  for (const path of paths) {
    const link = linkBelow(folder, path);
    if (link === undefined) continue;
    throw new CannotError(
      `${printableLine(relative(folder, link))} is a link, and nothing is written through links.`,
      isNamed ? 'Take it away.' : 'Take it away, or name the folder that is meant: --out DIR',
    );
  }
}
