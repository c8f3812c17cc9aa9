import type { Episode } from '../feed/feed.ts';

/** The name of an episode's file, without folder and ending. */
export function fileNameOf({ origin: { file } }: Pick<Episode, 'origin'>): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The name of an episode in addresses: given, or that of its file. */
export function slugOf(episode: Pick<Episode, 'origin' | 'slug'>): string {
  return episode.slug ?? fileNameOf(episode);
}
