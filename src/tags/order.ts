import type { Episode, FeedOrder } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';

/** What the order of a feed depends on. */
export interface Ordered {
  readonly file: string;
  readonly published: Instant | undefined;
  readonly season: number | undefined;
  readonly number: number | undefined;
  readonly type: Episode['type'];
}

/** Newest first. What came out at the same moment stands in the reverse order of the files. */
export function byDate(a: Ordered, b: Ordered): number {
  return (b.published ?? 0) - (a.published ?? 0) || compareText(b.file, a.file);
}

/**
 * A serial show is heard from its beginning: the newest season first, and in it the trailer, then the
 * episodes by number (Apple, A Podcaster's Guide to RSS).
 */
export function bySeason(a: Ordered, b: Ordered): number {
  return (
    (b.season ?? 0) - (a.season ?? 0) ||
    trailerFirst(a) - trailerFirst(b) ||
    (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
    (a.published ?? 0) - (b.published ?? 0) ||
    compareText(a.file, b.file)
  );
}

/** How the episodes of a feed are compared, in an order that its author chose. */
export const comparers: Readonly<Record<FeedOrder, (a: Ordered, b: Ordered) => number>> = {
  newest: byDate,
  oldest: (a, b) => byDate(b, a),
  serial: bySeason,
};

const trailerFirst = (episode: Ordered): number =>
  episode.type === 'trailer' && episode.number === undefined ? 0 : 1;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
