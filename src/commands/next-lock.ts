import type { Harm } from '../diff/change.ts';
import type { AlternateFact, ArtworkFact, FileFact, KeptEpisode, MediaFact } from '../feed/feed.ts';
import type { Lock, LockedEpisode, LockedFeed } from '../resolve/lock.ts';
import type { Composed } from './compose.ts';
import type { Walk } from './walk-show.ts';

export interface LockSettings {
  readonly drafts?: boolean | undefined;
  readonly future?: boolean | undefined;
  readonly asOf?: boolean | undefined;
  /** Harm that is meant: what is recorded gives way to it. */
  readonly allowed?: ReadonlySet<Harm> | undefined;
}

/** The lock after a build, or nothing when this kind of build never writes it. */
export function nextLock(
  walk: Walk,
  composed: readonly Composed[],
  settings: LockSettings,
): Lock | undefined {
  if (settings.drafts || settings.future || settings.asOf) return undefined;
  const { lock, show } = walk;
  const allowed = settings.allowed ?? new Set();
  const guid = allowed.has('show-guid-changed') ? show.guid : (lock.guid ?? show.guid);
  return {
    ...(guid === undefined ? {} : { guid }),
    feeds: nextFeeds(walk, allowed),
    episodes: nextEpisodes(walk, composed, allowed),
    ...mediaOf(walk),
  };
}

/** The guids of further feeds. That of a feed that is gone stays: the feed may come back. */
function nextFeeds({ lock, feeds }: Walk, allowed: ReadonlySet<Harm>): ReadonlyMap<string, LockedFeed> {
  const next = new Map(lock.feeds);
  for (const { further, show } of feeds) {
    const { file } = further;
    if (file === undefined || show.guid === undefined) continue;
    if (!next.has(file) || allowed.has('show-guid-changed')) next.set(file, { guid: show.guid });
  }
  return next;
}

function nextEpisodes(
  { lock, episodes: all }: Walk,
  composed: readonly Composed[],
  allowed: ReadonlySet<Harm>,
): ReadonlyMap<string, LockedEpisode> {
  const kept = new Map(all.map((episode) => [episode.origin.file, episode]));
  const episodes = new Map(lock.episodes);
  // All old names go before the new ones come: files may have swapped theirs.
  const renamed = all.flatMap(({ origin: { file }, facts }) => {
    const entry = facts?.recordedFile === undefined ? undefined : lock.episodes.get(facts.recordedFile);
    return entry ? [{ file, entry, before: facts!.recordedFile! }] : [];
  });
  for (const { before } of renamed) episodes.delete(before);
  for (const { file, entry } of renamed) episodes.set(file, entry);
  for (const { guid, published, file } of composed.flatMap(({ episodes }) => episodes)) {
    const { recordedFile = file, recordedGuid, mediaUrl } = kept.get(file)?.facts ?? {};
    const known = recordedGuid === undefined ? undefined : lock.episodes.get(recordedFile);
    if (guid === undefined || published === undefined) continue;
    episodes.set(file, {
      guid: known && !allowed.has('guid-changed') ? known.guid : guid,
      date: known && !allowed.has('date-moved') ? known.date : published,
      ...(mediaUrl === undefined ? {} : { url: mediaUrl }),
    });
  }
  if (!allowed.has('episodes-removed')) return episodes;
  const there = new Set(all.filter(isThere).map(({ guid }) => guid?.value));
  for (const [file, entry] of episodes) {
    const isGone = kept.has(file) ? !isThere(kept.get(file)!) : !there.has(entry.guid);
    if (isGone) episodes.set(file, { ...entry, gone: true });
  }
  return episodes;
}

/** A draft is in no feed; what comes out later was meant to move, and is another matter. */
const isThere = ({ facts }: KeptEpisode): boolean => facts?.held !== 'draft';

/** Facts of the media of all that is or will be in the feed. */
function mediaOf({ show, episodes }: Walk): Pick<Lock, 'audio' | 'artwork' | 'alternates' | 'transcripts'> {
  const audio = new Map<string, MediaFact>();
  const artwork = new Map<string, ArtworkFact>();
  const alternates = new Map<string, AlternateFact>();
  const transcripts = new Map<string, FileFact>();
  const others = [...(show.liveItems ?? []), ...episodes.filter(isThere)];
  for (const facts of [show.facts, ...others.map((other) => other.facts)]) {
    for (const picture of facts?.pictures ?? []) artwork.set(picture.path, picture);
    if (facts?.artwork) artwork.set(facts.artwork.path, facts.artwork);
    if (facts && 'alternates' in facts)
      for (const alternate of facts.alternates ?? []) alternates.set(alternate.path, alternate);
    if (facts && 'audio' in facts && facts.audio) audio.set(facts.audio.path, facts.audio);
    if (facts && 'transcriptFiles' in facts) {
      for (const file of facts.transcriptFiles ?? []) transcripts.set(file.path, file);
    }
    if (facts && 'variants' in facts) for (const fact of facts.variants ?? []) audio.set(fact.path, fact);
  }
  return { audio, artwork, alternates, transcripts };
}
