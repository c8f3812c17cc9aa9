import type { Episode, Picture, Show } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';

/** The pictures of a show or an episode beyond its artwork, each with its path. */
export function picturesOf({ images = [] }: Show | Episode): readonly { picture: Picture; path: Path }[] {
  return images.map((picture, index) => ({ picture, path: ['images', index] }));
}

/** The words of a purpose, in small letters. */
export function purposesOf({ purpose = '' }: Picture): readonly string[] {
  return purpose.toLowerCase().split(/\s+/).filter(Boolean);
}
