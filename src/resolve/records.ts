import type { GoneEpisode } from '../feed/feed.ts';
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
 * Opens the records of a lock. `files` are the episodes that are there: an entry of another one may belong to an
 * episode whose file has another name now. That is so when it has the date of the entry, and its guid or,
 * where nobody gave it one, its media file.
 */
export function openRecords(lock: Lock, files: readonly string[]): Records {
  const present = new Set(files);
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
      if (own) return { file, entry: own };
      const list = published === undefined ? undefined : homeless.get(published);
      if (!list) return undefined;
      const index = list.findIndex(([, entry]) =>
        guid === undefined ? isSure(entry, url, list) : entry.guid === guid,
      );
      const [found] = index < 0 ? [] : list.splice(index, 1);
      return found && { file: found[0], entry: found[1] };
    },
  };
}

function isSure({ url }: LockedEpisode, present: string | undefined, list: readonly unknown[]): boolean {
  return url === undefined ? list.length === 1 : url === present;
}

/** What a lock remembers of files that are no longer there, by guid. */
export function goneFrom({ episodes }: Lock, files: readonly string[]): ReadonlyMap<string, GoneEpisode> {
  const present = new Set(files);
  const gone = [...episodes].filter(([file]) => !present.has(file));
  return new Map(
    gone.map(([file, { guid, date, gone }]) => [guid, { file, date, ...(gone ? { meant: gone } : {}) }]),
  );
}
