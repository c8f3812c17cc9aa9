import { isTooShort } from '../feed/duration.ts';
import type { Episode } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { extensionOf, mediaTypeOf, standardType } from '../media/types.ts';
import type { Range } from '../text/source.ts';

/** Where an episode names its media file. */
export function mediaPath(episode: Episode): Path {
  return episode.audio?.path ?? ['enclosure', 'url'];
}

/** The path or address of the media file as its author gave it. Nothing where there is no media file. */
export function mediaText(episode: Episode): string | undefined {
  return episode.enclosure && (episode.audio?.text ?? episode.enclosure.url);
}

/** The address of the media file as its author gave it. A file of the show has none of its own. */
export function mediaAddress(episode: Episode): string | undefined {
  const text = mediaText(episode);
  return text !== undefined && isAddress(text) ? text : undefined;
}

export function isAddress(text: string): boolean {
  return /^https?:/i.test(text);
}

/** Is the media file a list of pieces (HLS), by the ending of its address or by its type? */
export function isStream(episode: Episode): boolean {
  const { url = '', type = '' } = episode.enclosure ?? {};
  const ending = extensionOf(url);
  return ending === 'm3u8' || (ending === '' && standardType(type) === 'application/x-mpegURL');
}

/** How long listeners hear it, in seconds: as measured, else as given, unless that cannot be. */
export function heardDuration(episode: Episode): number | undefined {
  const { duration, enclosure, facts } = episode;
  if (facts?.audio) return facts.audio.duration;
  const isAudio = enclosure !== undefined && mediaTypeOf(enclosure.url)?.use === 'audio';
  return isAudio && isTooShort(duration ?? 0, enclosure.length ?? 0) ? undefined : duration;
}

/** Where the ending of a path or address stands: `.ogg`, or its last step where it has none. */
export function endingPart(text: string): Range | undefined {
  const cut = isAddress(text) ? text.search(/[?#]/) : -1;
  const end = cut < 0 ? text.length : cut;
  const step = text.lastIndexOf('/', end - 1) + 1;
  const dot = text.lastIndexOf('.', end - 1);
  const start = extensionOf(text) !== '' && dot > step ? dot : step;
  return start < end ? { start, end } : undefined;
}
