import type { KeptEpisode, Show, Trailer, TrailerReference } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { mediaTypeOf } from '../media/types.ts';
import type { Lock } from './lock.ts';
import { at, type MediaReader } from './media.ts';
import { recordedIfAway } from './recorded-media.ts';
import { addressOf, type Placement, targetOf } from './references.ts';
import { slugOf } from './resolve-episode.ts';

export interface ResolvedTrailers {
  readonly show: Show;
  /** Files that go beside the feed: project path to path in the output folder. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Gives trailers their addresses, and what was seen of those that are local files. One that is an episode stays
 * without until the episodes are read.
 */
export async function resolveTrailers(
  show: Show,
  placement: Placement,
  media: MediaReader,
  lock: Lock,
): Promise<ResolvedTrailers> {
  const copies = new Map<string, string>();
  const { trailerFiles } = show;
  if (!trailerFiles) return { show, copies };
  const remarks: Remark[] = [];
  const trailers: Trailer[] = [];
  for (const reference of trailerFiles) {
    trailers.push(await resolveTrailer(reference, show, placement, media, lock, remarks, copies));
  }
  return { show: { ...show, trailers, remarks: [...show.remarks, ...remarks] }, copies };
}

async function resolveTrailer(
  { path, episode: _, ...trailer }: TrailerReference,
  { origin }: Show,
  placement: Placement,
  media: MediaReader,
  lock: Lock,
  remarks: Remark[],
  copies: Map<string, string>,
): Promise<Trailer> {
  const { url: text, ...rest } = trailer;
  if (text === undefined) return rest;
  const field = [...path, 'url'];
  const target = targetOf(text, placement.mediaDir, origin.file);
  if (target.kind === 'outside') {
    remarks.push({
      rule: 'media-path-outside',
      path: field,
      text,
      unread: true,
      detail: { why: target.why },
    });
    return rest;
  }
  const type = (name: string) => rest.type ?? mediaTypeOf(name)?.type;
  if (target.kind === 'address') return withType({ ...rest, url: target.url }, type(target.url));
  const address = addressOf(target.path, placement);
  const looked = recordedIfAway(await media.audio(target.path), lock.audio.get(target.path), address);
  if ('remark' in looked) {
    remarks.push(at(field, looked.remark, text));
    return rest;
  }
  if (address.copy !== undefined) copies.set(target.path, address.copy);
  return withType({ ...rest, url: address.url, length: looked.fact.bytes }, type(target.path));
}

function withType(trailer: Trailer, type: string | undefined): Trailer {
  return type === undefined ? trailer : { ...trailer, type };
}

/** A show whose trailers that are episodes say what those say. One that is not out is left out with its episode. */
export function withEpisodeTrailers(
  show: Show,
  episodes: readonly KeptEpisode[],
  isOut: (episode: KeptEpisode) => boolean,
): Show {
  const { trailerFiles, trailers } = show;
  if (!trailers || !trailerFiles?.some(({ episode }) => episode !== undefined)) return show;
  const bySlug = new Map(episodes.map((episode) => [slugOf(episode), episode]));
  return {
    ...show,
    trailers: trailers.flatMap((trailer, index): readonly Trailer[] => {
      const slug = trailerFiles[index]?.episode;
      const episode = slug === undefined ? undefined : bySlug.get(slug);
      if (slug === undefined) return [trailer];
      return episode && isOut(episode) ? [{ ...saidBy(episode), ...trailer }] : [];
    }),
  };
}

function saidBy({ title, bareTitle, enclosure, published, season }: KeptEpisode): Trailer {
  const name = bareTitle ?? title;
  return {
    ...(name === undefined ? {} : { title: name }),
    ...enclosure,
    ...(published === undefined ? {} : { date: published }),
    ...(season === undefined ? {} : { season }),
  };
}
