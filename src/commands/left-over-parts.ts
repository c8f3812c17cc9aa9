import { basename, join } from 'node:path';
import { openRegular } from '../disk.ts';
import { partName } from '../feed/output-names.ts';
import type { FinishedFeed } from './compose-feeds.ts';

const kinds = ['paged', 'archived'] as const;

/**
 * Parts of feeds that an earlier build left in the output folder and that these feeds do not have: pages beyond the last
 * one, and those of another way to divide. Only what podfeed itself wrote under this name counts.
 */
export function leftOverParts(finished: readonly FinishedFeed[], folder: string): readonly string[] {
  const kept = new Set(finished.flatMap(({ parts }) => parts.map(({ file }) => file)));
  return finished.flatMap(({ file }) =>
    kinds.flatMap((kind) => {
      const found: string[] = [];
      // Pages of a feed are counted from 2, archives from 1.
      for (let number = kind === 'paged' ? 2 : 1; ; number++) {
        const name = partName(kind, file, number);
        if (kept.has(name)) continue;
        const path = join(folder, name);
        if (!isOurs(path)) return found;
        found.push(path);
      }
    }),
  );
}

const head = 1 << 16;

/** Does this file say of itself that podfeed wrote it to stand here? */
function isOurs(path: string): boolean {
  const opened = openRegular(path);
  if (!opened.ok) return false;
  try {
    const text = new TextDecoder().decode(opened.value.read(0, head));
    const self = /<atom:link href="([^"?#]*)[^"]*" rel="self"/.exec(text)?.[1] ?? '';
    const isDivided = /<fh:archive\/>|<atom:link href="[^"]*" rel="first"/.test(text);
    return text.includes('<generator>podfeed</generator>') && isDivided && basename(self) === basename(path);
  } finally {
    opened.value.close();
  }
}
