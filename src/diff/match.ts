import type { Episode } from '../feed/feed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { factsOf } from '../tags/read-feed.ts';

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

/** Something that an episode is known by. */
interface Mark {
  readonly of: (episode: Episode) => string | undefined;
  /** It may be that of several episodes: only where it is that of one on each side it says anything. */
  readonly loose?: true;
  /** What must hold besides. */
  readonly fits?: (old: Episode, fresh: Episode) => boolean;
}

/**
 * Which episode of one feed is which of the other: the one with the same guid, else the one with the same media
 * file, else the one with the same title on the same day or near it. An episode has one partner at most.
 */
export function matchEpisodes(old: readonly Episode[], fresh: readonly Episode[]): Matched {
  const pairs: Pair[] = [];
  const left = { old: new Set(old.keys()), fresh: new Set(fresh.keys()) };
  for (const { of, loose, fits } of marks) {
    const waiting = byMark(old, left.old, of);
    const wanted = byMark(fresh, left.fresh, of);
    for (const [mark, places] of wanted) {
      const partners = waiting.get(mark) ?? [];
      if (loose && (places.length > 1 || partners.length > 1)) continue;
      for (const [index, after] of places.entries()) {
        const before = partners[index];
        if (before === undefined) break;
        if (fits && !fits(old[before]!, fresh[after]!)) continue;
        left.old.delete(before);
        left.fresh.delete(after);
        pairs.push({ old: old[before]!, new: fresh[after]!, before, after });
      }
    }
  }
  return {
    pairs: pairs.sort((a, b) => a.after - b.after),
    removed: old.filter((_, index) => left.old.has(index)),
    added: fresh.filter((_, index) => left.fresh.has(index)),
  };
}

/** The places of the episodes that are left, by what they are known by. */
function byMark(
  episodes: readonly Episode[],
  left: ReadonlySet<number>,
  of: Mark['of'],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const index of left) {
    const mark = of(episodes[index]!);
    if (mark === undefined) continue;
    const list = places.get(mark);
    if (list) list.push(index);
    else places.set(mark, [index]);
  }
  return places;
}

/** Seconds. */
const aDay = 86_400;
const near = 3 * aDay;

/** What an episode is known by, the surest first. */
const marks: readonly Mark[] = [
  // Of several with one guid, the file tells which is which.
  { of: ({ guid, enclosure }) => guid && enclosure && `${guid.value} ${enclosure.url}` },
  { of: ({ guid }) => guid?.value },
  { of: (episode) => (episode.guid ? undefined : factsOf(episodeTags, episode)) },
  { of: ({ enclosure }) => enclosure && addressOf(enclosure.url) },
  { of: ({ enclosure }) => enclosure && addressOf(enclosure.url).replace(/[?#].*$/s, ''), loose: true },
  {
    of: ({ title, published }) =>
      title === undefined || published === undefined
        ? undefined
        : `${Math.floor(published / aDay)} ${title.toLowerCase()}`,
  },
  {
    of: ({ title }) => title?.toLowerCase(),
    loose: true,
    fits: (old, fresh) =>
      old.published === undefined ||
      fresh.published === undefined ||
      Math.abs(old.published - fresh.published) <= near,
  },
];

/** An address without what changes when a server begins to use https. */
const addressOf = (url: string): string => url.replace(/^https?:\/\//i, '');
