import type { Episode } from '../feed/feed.ts';
import type { EpisodeFilter } from '../feed/further-feed.ts';

/** A name as it is compared: capitals, and how letters are composed, make no difference. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Says whether an episode meets every condition of a filter. `heard` are all who take part. */
export function meets(episode: Episode, filter: EpisodeFilter, heard: Episode['people']): boolean {
  const { season, tags, talentTriangle, type, from, until, people, explicit, unmet } = filter;
  const date = episode.published;
  return (
    !unmet &&
    (!season || season.some(({ value }) => value === episode.season)) &&
    (!type || type.some(({ value }) => value === (episode.type ?? 'full'))) &&
    (!talentTriangle ||
      talentTriangle.some(({ value }) => episode.triangle?.some(({ side }) => side === value))) &&
    (!tags || anyOf(tags, episode.tags ?? [])) &&
    (!people || anyOf(people, heard?.map(({ name }) => name) ?? [])) &&
    (from === undefined || (date !== undefined && date >= from)) &&
    (until === undefined || (date !== undefined && date < until)) &&
    (explicit === undefined || explicit === (episode.explicit ?? false))
  );
}

function anyOf(sought: readonly { readonly value: string }[], texts: readonly string[]): boolean {
  if (texts.length === 0) return false;
  const there = new Set(texts.map(folded));
  return sought.some(({ value }) => there.has(folded(value)));
}
