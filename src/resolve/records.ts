import type { Instant } from '../feed/instant.ts';
import type { Lock, LockedEpisode } from './lock.ts';

/** An episode as far as it tells which recorded one it is. */
export interface Recordable {
  readonly file: string;
  readonly guid: string | undefined;
  readonly published: Instant | undefined;
  /** The address of its media file, without prefixes. */
  readonly url: string | undefined;
}

/** Finds what is recorded of each episode, whatever its file is called now. */
export interface Records {
  /** What was recorded of an episode, and under which file. No record belongs to two episodes. */
  of(episode: Recordable): { readonly file: string; readonly entry: LockedEpisode } | undefined;
}

/**
 * Opens the records of a lock. `files` are the episodes that are there: an entry may belong to an episode whose
 * file has another name now. That is so when it has the date of the entry, and its guid or, where nobody gave it
 * one and the file of the entry is not there, its media file. Files that swap or pass on their names are followed,
 * too, as long as guids are given: an episode of which nothing is as it was recorded under its name is another one.
 */
export function openRecords(lock: Lock, files: readonly string[]): Records {
  const present = new Set(files);
  const byGuid = new Map([...lock.episodes].map(([file, entry]) => [entry.guid, { file, entry }]));
  const homeless = new Map<Instant, [file: string, entry: LockedEpisode][]>();
  for (const [file, entry] of lock.episodes) {
    if (present.has(file)) continue;
    const list = homeless.get(entry.date);
    if (list) list.push([file, entry]);
    else homeless.set(entry.date, [[file, entry]]);
  }
  return {
    of({ file, guid, published, url }) {
      const own = lock.episodes.get(file);
      if (own && (guid === undefined || own.guid === guid)) return { file, entry: own };
      const named = guid === undefined ? undefined : byGuid.get(guid);
      if (named && named.entry.date === published) {
        byGuid.delete(guid!);
        return named;
      }
      if (own) {
        const isOther = own.date !== published && own.url !== undefined && own.url !== url;
        return isOther ? undefined : { file, entry: own };
      }
      const list = published === undefined ? undefined : homeless.get(published);
      if (!list) return undefined;
      const index = guid === undefined ? list.findIndex(([, entry]) => isSure(entry, url, list)) : -1;
      const [found] = index < 0 ? [] : list.splice(index, 1);
      return found && { file: found[0], entry: found[1] };
    },
  };
}

function isSure({ url }: LockedEpisode, present: string | undefined, list: readonly unknown[]): boolean {
  return url === undefined ? list.length === 1 : url === present;
}
