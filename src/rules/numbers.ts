import type { Episode } from '../feed/feed.ts';

/** Episodes by season; those without one count as a season of their own, 0. */
export function bySeason(episodes: readonly Episode[]): ReadonlyMap<number, readonly Episode[]> {
  const seasons = new Map<number, Episode[]>();
  for (const episode of episodes) {
    const season = episode.season ?? 0;
    const list = seasons.get(season);
    if (list) list.push(episode);
    else seasons.set(season, [episode]);
  }
  return seasons;
}

/** Some have it and some do not: those to be named; the first stands for all when they are many or most. */
export function lacking(
  episodes: readonly Episode[],
  has: (episode: Episode) => boolean,
): { readonly named: readonly Episode[]; readonly count: number; readonly of: number } | undefined {
  const without = episodes.filter((episode) => !has(episode));
  if (without.length === 0 || without.length === episodes.length) return undefined;
  return {
    named: without.length > Math.min(10, episodes.length / 2) ? without.slice(0, 1) : without,
    count: without.length,
    of: episodes.length,
  };
}
