import type { Episode, Show } from '../../src/feed/feed.ts';
import { readEpisode } from '../../src/markdown/read-episode.ts';
import { readShow } from '../../src/markdown/read-show.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export function showOf(text: string): Show {
  return readShow('podfeed.yaml', encode(text), () => encode(text));
}

export function episodeOf(text: string, show: Show = showOf('title: A show\ntimezone: UTC\n')): Episode {
  return readEpisode('episodes/1.md', encode(text), () => encode(text), show);
}
