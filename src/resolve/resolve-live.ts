import type { Episode, EpisodeFields, Show } from '../feed/feed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { emptyLock } from './lock.ts';
import { openRecords } from './records.ts';
import { resolveEpisode, type Surroundings } from './resolve-episode.ts';

export interface ResolvedLive {
  readonly show: Show;
  /** Files that go beside the feed: project path to path in the output folder. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Fills in what the live items of a show need, like that of episodes. What the show does to its episodes, numbers in
 * titles, footers and prefixes, is not done to them, and nothing is said for them that their author did not say.
 */
export async function resolveLive(
  show: Show,
  around: Omit<Surroundings, 'show' | 'records'>,
): Promise<ResolvedLive> {
  const { liveItems } = show;
  if (!liveItems) return { show, copies: new Map() };
  const { notes: _notes, numberFormat: _format, media, explicit: _explicit, guid: _guid, ...rest } = show;
  const { prefix: _prefix, ...plainMedia } = media ?? {};
  const records = openRecords(emptyLock, []);
  const surroundings = { ...around, show: { ...rest, media: plainMedia }, records };
  const copies = new Map<string, string>();
  const resolved: (Episode & NonNullable<Show['liveItems']>[number])[] = [];
  for (const item of liveItems) {
    const { episode, copies: own } = await resolveEpisode(item, surroundings);
    for (const [from, to] of own) copies.set(from, to);
    const { status, start, end } = item;
    resolved.push({ ...episode, status, start, ...(end === undefined ? {} : { end }) });
  }
  const live = resolved.map(({ status, start, end, ...episode }) => ({
    ...fieldsOf(episode),
    status,
    start,
    ...(end === undefined ? {} : { end }),
  }));
  return { show: { ...show, live, liveItems: resolved }, copies };
}

/** What of an episode stands in a feed. */
function fieldsOf(episode: Episode): EpisodeFields {
  const fields = Object.keys(episodeTags) as (keyof EpisodeFields)[];
  return Object.fromEntries(
    fields.flatMap((field) => (episode[field] === undefined ? [] : [[field, episode[field]]])),
  );
}
