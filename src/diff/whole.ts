import type { Episode } from '../feed/feed.ts';
import type { Change } from './change.ts';
import type { Matched, Pair } from './match.ts';
import { nameOfEpisode, titleOf } from './names.ts';

/* Changes of a feed as a whole: what it lost, and the order of what it kept. */

/** Episodes that are gone. A feed with a limit lets go of its oldest as new ones come, which is meant. */
export function lossOf(
  old: readonly Episode[],
  fresh: readonly Episode[],
  { removed, pairs }: Matched,
): Change[] {
  if (old.length > 0 && fresh.length === 0) {
    const all = old.length === 1 ? 'The only episode is' : `All ${old.length} episodes are`;
    const message = `${all} gone: subscribers see an empty show.`;
    return [{ kind: 'feed-emptied', weight: 'harmful', message }];
  }
  const gone = removed.map(isWindow(old, fresh, { removed, pairs }) ? madeRoom : isGone);
  if (fresh.length * 2 > old.length || removed.length === 0) return gone;
  const message = `The feed shrank from ${old.length} to ${fresh.length} episodes.`;
  return [{ kind: 'feed-shrunk', weight: 'harmful', message }, ...gone];
}

/** As many episodes as before or more, and only the oldest of the old ones are gone. */
function isWindow(
  old: readonly Episode[],
  fresh: readonly Episode[],
  { removed, pairs }: Pick<Matched, 'removed' | 'pairs'>,
): boolean {
  if (pairs.length === 0 || fresh.length < old.length) return false;
  const oldestKept = pairs.reduce(
    (oldest, pair) => Math.min(oldest, pair.old.published ?? Number.NEGATIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );
  return removed.every(({ published }) => published !== undefined && published <= oldestKept);
}

const madeRoom = (episode: Episode): Change => ({
  kind: 'changed',
  weight: 'visible',
  episode: nameOfEpisode(episode),
  message: `The oldest episode, ${titleOf(episode)}, made room for newer ones.`,
});

const isGone = (episode: Episode): Change => ({
  kind: 'episodes-removed',
  weight: 'harmful',
  episode: nameOfEpisode(episode),
  message: `The episode ${titleOf(episode)} is gone: apps remove it, and links to it break.`,
});

/** So few episodes have no order that could be lost. */
const fewest = 3;

/** Episodes that both feeds have, in another order: harmful when no more than half of them kept their place. */
export function orderOf(pairs: readonly Pair[]): Change[] {
  const places = pairs.map(({ before }) => before);
  const kept = longestRising(places);
  if (kept === places.length) return [];
  const moved = places.length - kept;
  const all = kept * 2 <= places.length && places.length >= fewest;
  return [
    {
      kind: all ? 'order-changed' : 'changed',
      weight: all ? 'harmful' : 'visible',
      message: all
        ? `The episodes stand in another order: ${moved} of ${places.length} moved, and apps may take old ones for new.`
        : `${moved} of ${places.length} episodes ${moved === 1 ? 'stands' : 'stand'} in another place of the feed.`,
    },
  ];
}

/** The length of the longest rising row among numbers, none of which is there twice. */
function longestRising(numbers: readonly number[]): number {
  const tails: number[] = [];
  for (const number of numbers) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < number) low = middle + 1;
      else high = middle;
    }
    tails[low] = number;
  }
  return tails.length;
}
