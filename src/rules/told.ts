import type { Part, Path, Placed } from '../feed/placed.ts';
import type { Place } from '../text/source.ts';

/** What was said while the feeds of a show are judged one after the other. */
export interface Told {
  /** The number of the feed that is judged now. */
  feed: number;
  /** Says whether this is news: no feed before said it of the same place. */
  isNews(rule: string, owner: Placed, path: Path, part: Part | undefined, at: Place | undefined): boolean;
}

/** Remembers by feed what was said of which place. */
export function openTold(): Told {
  const first = new Map<string, number>();
  const told: Told = {
    feed: 0,
    isNews(rule, owner, path, part, at) {
      const place = at ? [at.file, at.line, at.column] : [owner.origin.file, owner.origin.name(path), part];
      const key = JSON.stringify([rule, path.length === 0, ...place]);
      const before = first.get(key);
      if (before === undefined) first.set(key, told.feed);
      return before === undefined || before === told.feed;
    },
  };
  return told;
}
