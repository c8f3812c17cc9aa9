import type { Episode } from '../feed/feed.ts';

/** An episode as two feeds have it; `before` and `after` are places in their order, from 0. */
export interface Pair {
  readonly old: Episode;
  readonly new: Episode;
  readonly before: number;
  readonly after: number;
}

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Episode[];
  readonly added: readonly Episode[];
}

/**
 * Which episode of one feed is which of the other: the one with the same guid, else the one with the same media
 * file, else the one with the same title on the same day. An episode has one partner at most.
 */
export function matchEpisodes(old: readonly Episode[], fresh: readonly Episode[]): Matched {
  const pairs: Pair[] = [];
  const takenOld = new Set<number>();
  const takenNew = new Set<number>();
  for (const key of keys) {
    const waiting = new Map<string, number[]>();
    for (const [index, episode] of old.entries()) {
      const value = takenOld.has(index) ? undefined : key(episode);
      if (value === undefined) continue;
      const list = waiting.get(value);
      if (list) list.push(index);
      else waiting.set(value, [index]);
    }
    for (const [after, episode] of fresh.entries()) {
      const value = takenNew.has(after) ? undefined : key(episode);
      const before = value === undefined ? undefined : waiting.get(value)?.shift();
      if (before === undefined) continue;
      takenOld.add(before);
      takenNew.add(after);
      pairs.push({ old: old[before]!, new: episode, before, after });
    }
  }
  return {
    pairs: pairs.sort((a, b) => a.after - b.after),
    removed: old.filter((_, index) => !takenOld.has(index)),
    added: fresh.filter((_, index) => !takenNew.has(index)),
  };
}

const aDay = 86_400;

/** What an episode is known by, the surest first. */
const keys: readonly ((episode: Episode) => string | undefined)[] = [
  ({ guid }) => guid?.value,
  ({ enclosure }) => enclosure && mediaOf(enclosure.url),
  ({ title, published }) =>
    title === undefined || published === undefined
      ? undefined
      : `${Math.floor(published / aDay)} ${title.toLowerCase()}`,
  ({ title, guid }) => (guid ? undefined : title?.toLowerCase()),
];

/** The address of a media file without what changes when it is counted or moved to https. */
function mediaOf(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/[?#].*$/s, '');
}
