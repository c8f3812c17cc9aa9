import type { EpisodeFields } from '../feed/feed.ts';
import { episodeTags } from '../tags/episode-tags.ts';

/** Bytes of the markup around one value: an element with its indentation, or an attribute with its share of one. */
const markup = 34;
/** Bytes of the element `item` itself. */
const frame = 30;

/**
 * About how many bytes an episode takes in the feed, within a few percent. Writing it would tell exactly, and
 * would cost as much as the build.
 */
export function itemSize(episode: EpisodeFields): number {
  let bytes = frame;
  for (const field in episodeTags) bytes += sizeOf(episode[field as keyof EpisodeFields]);
  return bytes;
}

function sizeOf(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return markup + Buffer.byteLength(value);
  if (typeof value !== 'object' || value === null) return markup + String(value).length;
  let bytes = 0;
  for (const key in value) bytes += sizeOf((value as Record<string, unknown>)[key]);
  return bytes;
}
