import type { AudioReference, Episode } from '../feed/feed.ts';
import { overlaid } from '../feed/overlay.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { openLocal, type ResolvedEpisode, resolveAudio, type Surroundings } from './resolve-episode.ts';

/** A resolved episode with another form of its audio in place of the main one. */
export async function withVariant(
  episode: Episode,
  name: string,
  audio: AudioReference,
  { show, placement, media, lock }: Pick<Surroundings, 'show' | 'placement' | 'media' | 'lock'>,
): Promise<ResolvedEpisode> {
  const remarks: Remark[] = [];
  const copies = new Map<string, string>();
  const local = openLocal(episode.origin.file, placement, remarks, copies);
  const resolved = await resolveAudio({ audio }, show, local, media, lock, remarks);
  const { enclosure: _, duration: main, facts = {}, ...plain } = episode;
  const { audio: _main, mediaUrl: _url, recordedUrl: _recorded, ...others } = facts;
  const own =
    audio.duration ?? (resolved?.fact === undefined ? undefined : Math.round(resolved.fact.duration));
  const duration = own ?? main;
  const place: Path = ['variants', name];
  const places = new Map<string, Path>([
    ['audio', place],
    ['enclosure', place],
    ...(own === undefined ? [] : [['duration', place] as const]),
  ]);
  return {
    copies,
    episode: {
      ...plain,
      audio,
      ...(resolved ? { enclosure: resolved.enclosure } : {}),
      ...(duration === undefined ? {} : { duration }),
      origin: overlaid(episode.origin, places),
      remarks: [...episode.remarks.filter(({ path }) => !places.has(String(path[0]))), ...remarks],
      facts: {
        ...others,
        ...(resolved?.fact ? { audio: resolved.fact } : {}),
        ...(resolved ? { mediaUrl: resolved.url } : {}),
      },
    },
  };
}
