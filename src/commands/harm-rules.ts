import type { Harm } from '../diff/change.ts';
import type { Level } from '../feed/feed.ts';

/** The rules that speak of harm the lock knows of. */
export const rulesOfHarm: Readonly<Partial<Record<Harm, string>>> = {
  'guid-changed': 'ep-guid-changed',
  'episodes-removed': 'ep-gone',
  'date-moved': 'ep-pubdate-changed',
  'show-guid-changed': 'ns-guid-changed',
};

/** Weights with which harm that is meant is said and stops no build. */
export function levelsFor(allowed: ReadonlySet<Harm>): readonly (readonly [rule: string, level: Level])[] {
  return [...allowed].flatMap((harm) => {
    const rule = rulesOfHarm[harm];
    return rule === undefined ? [] : [[rule, 'warning'] as const];
  });
}
