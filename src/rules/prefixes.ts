import type { Feed, KeptEpisode } from '../feed/feed.ts';
import { type Carried, prefixesOf } from '../feed/prefixes.ts';

/** Where prefixes are explained and services listed. */
export const prefixList = {
  name: 'Open Podcast Analytics Working Group, podcast-prefixes',
  url: 'https://github.com/opawg/podcast-prefixes',
};

/** Episodes whose own media address, without the prefixes of the show file, carries prefixes. */
export function carriers(
  { episodes }: Feed,
  which: (prefixes: readonly Carried[]) => boolean,
): readonly KeptEpisode[] {
  return episodes.filter(({ facts, enclosure }) => {
    const url = facts?.mediaUrl ?? enclosure?.url;
    return url !== undefined && which(prefixesOf(url));
  });
}

/** The prefixes of an episode's own media address. */
export function carriedBy({ facts, enclosure }: KeptEpisode): readonly Carried[] {
  return prefixesOf(facts?.mediaUrl ?? enclosure?.url ?? '');
}

/** ` and those of 12 more episodes`, behind what is said of the first. */
export function andMore(episodes: readonly unknown[]): string {
  const more = episodes.length - 1;
  return more === 0
    ? ''
    : ` and ${more === 1 ? 'that of one more episode' : `those of ${more} more episodes`}`;
}
