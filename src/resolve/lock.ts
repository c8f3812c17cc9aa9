import type { AlternateFact, ArtworkFact, FileFact, MediaFact } from '../feed/feed.ts';
import { type Instant, readLocalOrInstant, writeIso } from '../feed/instant.ts';
import {
  isRecord,
  readAlternate,
  readArtwork,
  readAudio,
  readFile,
  writeAlternate,
  writeArtwork,
  writeAudio,
  writeFile,
} from './lock-media.ts';

/** What `podfeed.lock.json` remembers of a show: identities that must never change again, and its media. */
export interface Lock {
  /** podcast:guid. */
  readonly guid?: string;
  /** Further feeds, by file in the output folder. */
  readonly feeds: ReadonlyMap<string, LockedFeed>;
  /** By file, relative to the show's folder. */
  readonly episodes: ReadonlyMap<string, LockedEpisode>;
  /** What was seen of recordings of the show, by path in its folder. Empty in locks that are older. */
  readonly audio: ReadonlyMap<string, MediaFact>;
  /** What was seen of pictures of the show, by path in its folder. Empty in locks that are older. */
  readonly artwork: ReadonlyMap<string, ArtworkFact>;
  /** What was seen of other forms of recordings, by path in its folder. Empty in locks that are older. */
  readonly alternates: ReadonlyMap<string, AlternateFact>;
  /** What was seen of transcripts that are served from elsewhere, by path in its folder. Empty in locks that are older. */
  readonly transcripts: ReadonlyMap<string, FileFact>;
}

export interface LockedFeed {
  /** podcast:guid. */
  readonly guid: string;
}

export interface LockedEpisode {
  readonly guid: string;
  /** The date it had when it was first in the feed. */
  readonly date: Instant;
  /** The address of its media file, without prefixes. Unknown in locks that are older. */
  readonly url?: string;
  /** It was taken out of the feed, and that was meant. */
  readonly gone?: true;
}

export const emptyLock: Lock = {
  feeds: new Map(),
  episodes: new Map(),
  audio: new Map(),
  artwork: new Map(),
  alternates: new Map(),
  transcripts: new Map(),
};

/** Reads a lock. A broken one is no lock: it names what cannot be made again, so it is never replaced. */
export function readLock(text: string): { ok: true; lock: Lock } | { ok: false } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false };
  }
  if (!isRecord(value) || value['version'] !== 1) return { ok: false };
  const guid = value['guid'];
  if (guid !== undefined && typeof guid !== 'string') return { ok: false };
  const feeds = readEntries(value['feeds'] ?? {}, readLockedFeed);
  const episodes = readEntries(value['episodes'], readEpisode);
  const audio = readEntries(value['media'] ?? {}, readAudio);
  const artwork = readEntries(value['artwork'] ?? {}, readArtwork);
  const alternates = readEntries(value['alternates'] ?? {}, readAlternate);
  const transcripts = readEntries(value['transcripts'] ?? {}, readFile);
  if (!feeds || !episodes || !audio || !artwork || !alternates || !transcripts) return { ok: false };
  const own = guid === undefined ? {} : { guid };
  return { ok: true, lock: { ...own, feeds, episodes, audio, artwork, alternates, transcripts } };
}

/** All entries of an object, or nothing when one of them cannot be read. */
function readEntries<Entry>(
  value: unknown,
  read: (entry: Record<string, unknown>, name: string) => Entry | undefined,
): ReadonlyMap<string, Entry> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = new Map<string, Entry>();
  for (const [name, entry] of Object.entries(value)) {
    const known = isRecord(entry) ? read(entry, name) : undefined;
    if (known === undefined) return undefined;
    entries.set(name, known);
  }
  return entries;
}

function readLockedFeed({ guid }: Record<string, unknown>): LockedFeed | undefined {
  return typeof guid === 'string' ? { guid } : undefined;
}

function readEpisode(entry: Record<string, unknown>): LockedEpisode | undefined {
  const { guid, date, url, gone } = entry;
  if (typeof guid !== 'string' || typeof date !== 'string') return undefined;
  if ((url !== undefined && typeof url !== 'string') || (gone !== undefined && gone !== true))
    return undefined;
  const read = readLocalOrInstant(date);
  if (!read.ok || read.value.kind !== 'instant') return undefined;
  return {
    guid,
    date: read.value.instant,
    ...(url === undefined ? {} : { url }),
    ...(gone === undefined ? {} : { gone }),
  };
}

/** A lock as text: the same facts give the same bytes, files sorted by name. */
export function writeLock(lock: Lock): string {
  const parts = ['  "version": 1'];
  if (lock.guid !== undefined) parts.push(`  "guid": ${JSON.stringify(lock.guid)}`);
  if (lock.feeds.size > 0) parts.push(`  "feeds": ${writeEntries(lock.feeds, (feed) => feed)}`);
  parts.push(`  "episodes": ${writeEntries(lock.episodes, writeEpisode)}`);
  if (lock.audio.size > 0) parts.push(`  "media": ${writeEntries(lock.audio, writeAudio)}`);
  if (lock.artwork.size > 0) parts.push(`  "artwork": ${writeEntries(lock.artwork, writeArtwork)}`);
  if (lock.alternates.size > 0) {
    parts.push(`  "alternates": ${writeEntries(lock.alternates, writeAlternate)}`);
  }
  if (lock.transcripts.size > 0) {
    parts.push(`  "transcripts": ${writeEntries(lock.transcripts, writeFile)}`);
  }
  return `{\n${parts.join(',\n')}\n}\n`;
}

function writeEpisode({ guid, date, url, gone }: LockedEpisode): object {
  return { guid, date: writeIso(date), url, gone };
}

function writeEntries<Entry>(entries: ReadonlyMap<string, Entry>, write: (entry: Entry) => object): string {
  if (entries.size === 0) return '{}';
  const lines = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, entry]) => `    ${JSON.stringify(name)}: ${JSON.stringify(write(entry))}`);
  return `{\n${lines.join(',\n')}\n  }`;
}

/** The names of the entries in which two locks differ, sorted. */
export function differingEntries(one: Lock, other: Lock): readonly string[] {
  const lines = (lock: Lock): Map<string, string> => {
    const found = new Map<string, string>();
    // A recording may be another form of an episode, too.
    const add = (name: string, entry: object | string): void => {
      found.set(name, `${found.get(name) ?? ''}${JSON.stringify(entry)}`);
    };
    if (lock.guid !== undefined) add('guid', lock.guid);
    for (const [name, { guid }] of lock.feeds) add(name, guid);
    for (const [name, entry] of lock.episodes) add(name, writeEpisode(entry));
    for (const [name, fact] of lock.audio) add(name, writeAudio(fact));
    for (const [name, fact] of lock.artwork) add(name, writeArtwork(fact));
    for (const [name, fact] of lock.alternates) add(name, writeAlternate(fact));
    for (const [name, fact] of lock.transcripts) add(name, writeFile(fact));
    return found;
  };
  const [before, after] = [lines(one), lines(other)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
