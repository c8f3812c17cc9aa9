import { join } from 'node:path';
import { isInside } from '../disk.ts';
import type { MadeFile } from '../feed/feed.ts';
import { foldName } from '../text/file-name.ts';
import { printableLine } from '../text/printable.ts';
import { type Companion, contentOf } from './companions.ts';
import type { Store } from './compose.ts';
import { CannotError } from './host.ts';

/** The files that a build makes beside its feed: out of memory as episodes come by, and in place with the feed. */
export interface MadeFiles {
  /** Keeps what is made of an episode. */
  add(files: readonly MadeFile[]): void;
  /**
   * Throws CannotError where one of them below that folder would take the place of another, of a file in `taken`, or
   * of anything in the folders of the author. All absolute.
   */
  demandApart(folder: string, taken: readonly string[], closed: readonly string[]): void;
  /** All of them. */
  all(): readonly Companion[];
}

export function openMadeFiles(store: Store): MadeFiles {
  const kept: { readonly path: string; readonly offset: number; readonly length: number }[] = [];
  const read = ({ offset, length }: (typeof kept)[number]): Buffer => Buffer.from(store.read(offset, length));
  return {
    add(files) {
      for (const { path, text } of files) {
        const bytes = Buffer.from(text);
        kept.push({ path, offset: store.write(bytes), length: bytes.length });
      }
    },
    demandApart(folder, others, closed) {
      const taken = new Set(others.map(foldName));
      for (const each of kept) {
        const { path } = each;
        const whole = join(folder, path);
        if (closed.some((folder) => isInside(folder, whole))) {
          throw new CannotError(
            `${printableLine(path)} would be put among the files of the show.`,
            'Name another folder for the output.',
          );
        }
        if (taken.has(foldName(whole))) {
          throw new CannotError(
            `Two files would be ${printableLine(path)} in the output folder.`,
            'Give one of the episodes another slug, or the file another name.',
          );
        }
        taken.add(foldName(whole));
      }
    },
    all: () => kept.map((each) => ({ path: each.path, read: (work) => work(contentOf(read(each))) })),
  };
}
