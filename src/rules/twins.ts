import type { Episode } from '../feed/feed.ts';

/** Each episode that has the same key as one before it, with that one. Those without a key are left out. */
export function* twins<Key extends string | number>(
  episodes: readonly Episode[],
  keyOf: (episode: Episode) => Key | undefined,
): Generator<{ readonly episode: Episode; readonly first: Episode; readonly key: Key }> {
  const seen = new Map<Key, Episode>();
  for (const episode of episodes) {
    const key = keyOf(episode);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first) yield { episode, first, key };
    else seen.set(key, episode);
  }
}
