import { type Instant, readLocalOrInstant, writeIso } from '../feed/instant.ts';

/** What `podfeed.lock.json` remembers of a show: identities that must never change again. */
export interface Lock {
  /** podcast:guid. */
  readonly guid?: string;
  /** By file, relative to the show's folder. */
  readonly episodes: ReadonlyMap<string, LockedEpisode>;
}

export interface LockedEpisode {
  readonly guid: string;
  /** The date it had when it was first in the feed. */
  readonly date: Instant;
}

export const emptyLock: Lock = { episodes: new Map() };

/** Reads a lock. A broken one is no lock: it names what cannot be made again, so it is never replaced. */
export function readLock(text: string): { ok: true; lock: Lock } | { ok: false } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false };
  }
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['episodes'])) return { ok: false };
  const guid = value['guid'];
  if (guid !== undefined && typeof guid !== 'string') return { ok: false };
  const episodes = new Map<string, LockedEpisode>();
  for (const [file, entry] of Object.entries(value['episodes'])) {
    if (!isRecord(entry) || typeof entry['guid'] !== 'string' || typeof entry['date'] !== 'string')
      return { ok: false };
    const date = readLocalOrInstant(entry['date']);
    if (!date.ok || date.value.kind !== 'instant') return { ok: false };
    episodes.set(file, { guid: entry['guid'], date: date.value.instant });
  }
  return { ok: true, lock: { ...(guid === undefined ? {} : { guid }), episodes } };
}

/** What a lock remembers of files that are no longer there, by guid. */
export function goneFrom(
  { episodes }: Lock,
  files: readonly string[],
): ReadonlyMap<string, { readonly file: string; readonly date: Instant }> {
  const present = new Set(files);
  const gone = [...episodes].filter(([file]) => !present.has(file));
  return new Map(gone.map(([file, { guid, date }]) => [guid, { file, date }]));
}

/** A lock as text: the same facts give the same bytes, files sorted by name. */
export function writeLock(lock: Lock): string {
  const episodes = [...lock.episodes]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(
      ([file, { guid, date }]) =>
        `    ${JSON.stringify(file)}: ${JSON.stringify({ guid, date: writeIso(date) })}`,
    );
  const guid = lock.guid === undefined ? '' : `  "guid": ${JSON.stringify(lock.guid)},\n`;
  const list = episodes.length > 0 ? `{\n${episodes.join(',\n')}\n  }` : '{}';
  return `{\n  "version": 1,\n${guid}  "episodes": ${list}\n}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
