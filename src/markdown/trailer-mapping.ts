import type { Trailer } from '../feed/feed.ts';
import { writeIso } from '../feed/instant.ts';
import type { Entry } from './write-mapping.ts';

/** Trailers as a show file says them. What is no address would be taken for a file. */
export function trailerEntries(trailers: readonly Trailer[] | undefined): Entry | undefined {
  return trailers?.map(({ title, url, date, length, type, season }) => ({
    title,
    url: url !== undefined && /^https?:\/\//i.test(url) ? url : undefined,
    date: date === undefined ? undefined : writeIso(date),
    length,
    type,
    season,
  }));
}
