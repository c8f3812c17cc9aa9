import type { Episode, Show } from '../feed/feed.ts';

/**
 * Episodes in the order of the feed: newest first. A serial show is heard from its beginning, so it lists the
 * newest season first and in it the trailer, then the episodes by number (A Podcaster's Guide to RSS).
 * What is equal in all that keeps the order of the files.
 */
export function orderEpisodes<E extends Episode>(show: Show, episodes: readonly E[]): E[] {
  return episodes.toSorted(show.type === 'serial' ? bySeason : byDate);
}

function byDate(a: Episode, b: Episode): number {
  return (b.published ?? 0) - (a.published ?? 0) || compareText(b.origin.file, a.origin.file);
}

function bySeason(a: Episode, b: Episode): number {
  return (
    (b.season ?? 0) - (a.season ?? 0) ||
    trailerFirst(a) - trailerFirst(b) ||
    (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
    (a.published ?? 0) - (b.published ?? 0) ||
    compareText(a.origin.file, b.origin.file)
  );
}

const trailerFirst = (episode: Episode): number =>
  episode.type === 'trailer' && episode.number === undefined ? 0 : 1;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
