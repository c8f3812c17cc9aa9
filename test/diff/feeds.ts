import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Change } from '../../src/diff/change.ts';
import { compareFeeds } from '../../src/diff/compare.ts';
import { fieldName } from '../../src/markdown/field-names.ts';
import { readDocument } from '../../src/tags/read-document.ts';

/** Feeds as the web has them, which are kept outside this repository: name and text. Large ones are left out. */
export function collectedFeeds(): readonly (readonly [name: string, text: string])[] {
  const folder = join(
    process.env['PODFEED_CORPUS'] ?? resolve(import.meta.dirname, '../../..', 'shared/corpus'),
    'feeds',
  );
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')] as const)
    .filter(([, text]) => text.length < 150_000);
}

/** How two texts of feeds differ. */
export function compareTexts(old: string, fresh: string): readonly Change[] {
  const read = (text: string) => readDocument('feed.xml', Buffer.from(text, 'latin1'));
  return compareFeeds(read(old), read(fresh), fieldName);
}

/** Numbers that look like chance and are the same in each run. */
export function openChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A feed with some of its items and elements gone, doubled, in another place, or with other texts. */
export function mutated(text: string, chance: (below: number) => number): string {
  const pieces = text.split(/(?=<item[\s>])|(?<=<\/item>)/);
  for (let times = chance(6) + 1; times > 0; times--) {
    const at = chance(pieces.length);
    const other = chance(pieces.length);
    const isItem = (place: number): boolean => /^<item/.test(pieces[place]!);
    if (!isItem(at)) continue;
    switch (chance(5)) {
      case 0:
        pieces.splice(at, 1);
        break;
      case 1:
        pieces.splice(at, 0, pieces[at]!);
        break;
      case 2:
        if (isItem(other)) [pieces[at], pieces[other]] = [pieces[other]!, pieces[at]!];
        break;
      case 3:
        pieces[at] = withoutAnElement(pieces[at]!, chance);
        break;
      default:
        pieces[at] = pieces[at]!.replace(/\d/g, (digit) => (chance(4) === 0 ? String(chance(10)) : digit));
    }
  }
  return pieces.join('');
}

function withoutAnElement(item: string, chance: (below: number) => number): string {
  const names = [
    'guid',
    'title',
    'pubDate',
    'enclosure',
    'description',
    'itunes:duration',
    'itunes:explicit',
  ];
  const name = names[chance(names.length)]!;
  return item.replace(new RegExp(`<${name}[\\s>][\\s\\S]*?(?:</${name}>|/>)`), '');
}
