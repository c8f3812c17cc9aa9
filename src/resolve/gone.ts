import type { Feed, GoneEpisode } from '../feed/feed.ts';
import type { Lock } from './lock.ts';
import { placeInLock } from './lock-places.ts';

/** What a lock remembers of files that are no longer there, by guid. */
export function goneFrom({ episodes }: Lock, files: readonly string[]): ReadonlyMap<string, GoneEpisode> {
  const present = new Set(files);
  const gone = [...episodes].filter(([file]) => !present.has(file));
  return new Map(
    gone.map(([file, { guid, date, gone }]) => [guid, { file, date, ...(gone ? { meant: gone } : {}) }]),
  );
}

/**
 * Tells which recorded episodes are gone and where they are recorded, when all episodes are known: those whose file
 * is not there, and those in whose file another episode stands now.
 */
export function withGone(
  feed: Feed,
  lock: Lock,
  file: { readonly name: string; readonly text: string },
): Feed {
  const { gone = new Map() } = feed.show.facts ?? {};
  const there = new Set(feed.episodes.map(({ guid }) => guid?.value));
  const displaced = feed.episodes.flatMap(({ origin: { file }, facts }): [string, GoneEpisode][] => {
    const entry = lock.episodes.get(file);
    if (!entry || facts?.recordedGuid === entry.guid) return [];
    return [[entry.guid, { file, date: entry.date, ...(entry.gone ? { meant: entry.gone } : {}) }]];
  });
  const missing = [...gone, ...displaced].filter(([guid, { meant }]) => !there.has(guid) && !meant);
  if (missing.length === 0) return feed;
  const place = placeInLock(file.name, file.text);
  const placed = missing.map(([guid, entry]) => [guid, { ...entry, place: place(entry.file) }] as const);
  const facts = { ...feed.show.facts, gone: new Map([...gone, ...placed]) };
  return { ...feed, show: { ...feed.show, facts } };
}
