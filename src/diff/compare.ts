import type { Episode, Show } from '../feed/feed.ts';
import { writeIso } from '../feed/instant.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { factOf } from '../tags/read-feed.ts';
import { showTags } from '../tags/show-tags.ts';
import type { Tag } from '../tags/tag.ts';
import { quote } from '../text/printable.ts';
import type { Change, EpisodeName, Harm, Weight } from './change.ts';
import { matchEpisodes, type Pair } from './match.ts';

/** A feed to compare: its episodes in their order, with all that stands in the feed. */
export interface Comparable {
  readonly show: Show;
  readonly episodes: readonly Episode[];
}

/** What the author calls a field of the show or of an episode. */
export type FieldName = (kind: 'show' | 'episode', field: string) => string;

/** Every difference between two feeds, of the show first, then of the episodes in the order of the new feed. */
export function compareFeeds(old: Comparable, fresh: Comparable, nameOf: FieldName): readonly Change[] {
  const { pairs, removed, added } = matchEpisodes(old.episodes, fresh.episodes);
  return [
    ...showChanges(old.show, fresh.show, nameOf),
    ...lossOf(old, fresh, removed, pairs),
    ...orderOf(pairs),
    ...pairs.flatMap((pair) => episodeChanges(pair, nameOf)),
    ...added.map((episode) => ({
      kind: 'added' as const,
      weight: 'visible' as const,
      episode: nameOfEpisode(episode),
      message: `The episode ${titleOf(episode)} is new.`,
    })),
  ];
}

/** The changes that would harm subscribers and were not allowed. */
export function harmOf(changes: readonly Change[], allowed: ReadonlySet<Harm>): readonly Change[] {
  return changes.filter(({ kind, weight }) => weight === 'harmful' && !allowed.has(kind as Harm));
}

/** Fields that say how a feed was made: no app shows them. */
const technical = new Set(['lastBuild', 'generator', 'docs', 'ttl', 'published', 'cloud']);

function showChanges(old: Show, fresh: Show, nameOf: FieldName): Change[] {
  return changedFields(showTags as never, old, fresh).map((field) => {
    const before = wordsOf(old[field as keyof Show]);
    const after = wordsOf(fresh[field as keyof Show]);
    const name = nameOf('show', field);
    const harm = showHarms[field]?.(old, fresh);
    const weight: Weight = harm ? 'harmful' : technical.has(field) ? 'harmless' : 'visible';
    return {
      kind: harm?.kind ?? 'changed',
      weight,
      field: name,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      message: harm?.message ?? changeOf(`The ${quote(name)} of the show`, before, after),
    };
  });
}

interface Harmful {
  readonly kind: Harm;
  readonly message: string;
}

const showHarms: Readonly<Record<string, (old: Show, fresh: Show) => Harmful | undefined>> = {
  guid: (old) =>
    old.guid === undefined
      ? undefined
      : {
          kind: 'show-guid-changed',
          message: 'The guid of the show changed: apps and indexes take it for another show.',
        },
  explicit: (old) =>
    old.explicit === undefined
      ? undefined
      : {
          kind: 'explicit-changed',
          message: 'Whether the show is explicit changed: it appears in some countries, or vanishes there.',
        },
  language: (old, fresh) =>
    old.language === undefined || primary(old.language) === primary(fresh.language)
      ? undefined
      : {
          kind: 'language-changed',
          message: 'The language of the show changed: directories move it to other lists.',
        },
  feed: (old, fresh) =>
    old.feed === undefined || (fresh.newFeedUrl !== undefined && fresh.newFeedUrl === fresh.feed)
      ? undefined
      : {
          kind: 'feed-moved',
          message:
            'The address of the feed changed, and nothing says that it moved: subscribers stay at the old one.',
        },
};

/** Another country is no other language. */
const primary = (language = ''): string => language.split(/[-_]/, 1)[0]!.toLowerCase();

function episodeChanges({ old, new: fresh }: Pair, nameOf: FieldName): Change[] {
  const episode = nameOfEpisode(fresh);
  return changedFields(episodeTags as never, old, fresh).map((field) => {
    const before = wordsOf(old[field as keyof Episode], field);
    const after = wordsOf(fresh[field as keyof Episode], field);
    const name = nameOf('episode', field);
    const harm = episodeHarms[field]?.(old, fresh);
    return {
      kind: harm?.kind ?? 'changed',
      weight: harm ? 'harmful' : 'visible',
      episode,
      field: name,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      message: harm?.message ?? changeOf(`The ${quote(name)} of ${titleOf(fresh)}`, before, after),
    };
  });
}

const episodeHarms: Readonly<Record<string, (old: Episode, fresh: Episode) => Harmful | undefined>> = {
  guid(old, fresh) {
    if (old.guid === undefined || old.guid.value === fresh.guid?.value) return undefined;
    return fresh.guid === undefined
      ? {
          kind: 'guid-lost',
          message: `${titleOf(fresh)} lost its guid: apps download it again and forget that it was heard.`,
        }
      : {
          kind: 'guid-changed',
          message: `${titleOf(fresh)} has another guid: apps take it for a new episode and download it again.`,
        };
  },
  enclosure: (_, fresh) =>
    fresh.enclosure
      ? undefined
      : { kind: 'enclosure-lost', message: `${titleOf(fresh)} lost its media file: apps cannot play it.` },
  published: (old, fresh) =>
    old.published === undefined
      ? undefined
      : {
          kind: 'date-moved',
          message: `The date of ${titleOf(fresh)} moved: apps sort it elsewhere, and may announce it again.`,
        },
  explicit: (old, fresh) =>
    (old.explicit ?? false) === (fresh.explicit ?? false)
      ? undefined
      : {
          kind: 'explicit-changed',
          message: `Whether ${titleOf(fresh)} is explicit changed: it appears in some countries, or vanishes there.`,
        },
};

/** Episodes that are gone. A feed with a limit lets go of its oldest as new ones come, which is meant. */
function lossOf(
  old: Comparable,
  fresh: Comparable,
  removed: readonly Episode[],
  pairs: readonly Pair[],
): Change[] {
  if (old.episodes.length > 0 && fresh.episodes.length === 0) {
    const message = `All ${old.episodes.length} episodes are gone: subscribers see an empty show.`;
    return [{ kind: 'feed-emptied', weight: 'harmful', message }];
  }
  const oldestKept = Math.min(
    ...pairs.map(({ old: { published } }) => published ?? Number.NEGATIVE_INFINITY),
  );
  const isWindow =
    fresh.episodes.length >= old.episodes.length &&
    removed.every(({ published }) => published !== undefined && published <= oldestKept);
  const gone = removed.map(
    (episode): Change => ({
      kind: isWindow ? 'changed' : 'episodes-removed',
      weight: isWindow ? 'visible' : 'harmful',
      episode: nameOfEpisode(episode),
      message: isWindow
        ? `The oldest episode, ${titleOf(episode)}, made room for newer ones.`
        : `The episode ${titleOf(episode)} is gone: apps remove it, and links to it break.`,
    }),
  );
  if (fresh.episodes.length * 2 > old.episodes.length || removed.length === 0) return gone;
  const message = `The feed shrank from ${old.episodes.length} to ${fresh.episodes.length} episodes.`;
  return [{ kind: 'feed-shrunk', weight: 'harmful', message }, ...gone];
}

/** Episodes that both feeds have, in another order: harmful when fewer than half of them kept their place. */
function orderOf(pairs: readonly Pair[]): Change[] {
  const places = pairs.map(({ before }) => before);
  const kept = longestRising(places);
  if (kept === places.length) return [];
  const moved = places.length - kept;
  const all = kept * 2 <= places.length;
  return [
    {
      kind: all ? 'order-changed' : 'changed',
      weight: all ? 'harmful' : 'visible',
      message: all
        ? `The episodes stand in another order: ${moved} of ${places.length} moved, and apps may take old ones for new.`
        : `${moved} of ${places.length} episodes stand in another place of the feed.`,
    },
  ];
}

/** The length of the longest rising row among numbers, none of which is there twice. */
function longestRising(numbers: readonly number[]): number {
  const tails: number[] = [];
  for (const number of numbers) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < number) low = middle + 1;
      else high = middle;
    }
    tails[low] = number;
  }
  return tails.length;
}

function changedFields(table: Readonly<Record<string, Tag<never>>>, old: object, fresh: object): string[] {
  const fact = (owner: object, field: string): string => {
    const value = (owner as Record<string, unknown>)[field];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : factOf(value);
  };
  return Object.keys(table).filter((field) => fact(old, field) !== fact(fresh, field));
}

function changeOf(subject: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${subject} was added.`;
  return after === undefined ? `${subject} was removed.` : `${subject} changed.`;
}

/** A value in words, on the way to a screen: not made printable yet. */
function wordsOf(value: unknown, field = ''): string | undefined {
  if (value === undefined) return undefined;
  if (field === 'published' && typeof value === 'number') return writeIso(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map((item) => wordsOf(item)).join(', ');
  return Object.values(value)
    .filter((part) => part !== undefined)
    .map((part) => wordsOf(part))
    .join(' ');
}

function nameOfEpisode({ title, guid, number }: Episode): EpisodeName {
  return {
    ...(title === undefined ? {} : { title }),
    ...(guid === undefined ? {} : { guid: guid.value }),
    ...(number === undefined ? {} : { number }),
  };
}

function titleOf({ title, guid, number }: Episode): string {
  if (title !== undefined) return quote(title);
  return guid ? quote(guid.value) : number === undefined ? 'an episode without a title' : `episode ${number}`;
}
