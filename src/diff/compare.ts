import type { Episode, Show } from '../feed/feed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { factOf } from '../tags/read-feed.ts';
import { showTags } from '../tags/show-tags.ts';
import { withoutComments } from '../text/html-comments.ts';
import { quote } from '../text/printable.ts';
import type { Change, Harm, Harmful, Weight } from './change.ts';
import { episodeHarms, showHarms } from './harm.ts';
import { matchEpisodes, type Pair } from './match.ts';
import { nameOfEpisode, titleOf } from './names.ts';
import { ownershipWords } from './ownership.ts';
import { wordsOf } from './value-words.ts';
import { lossOf, orderOf } from './whole.ts';

/** A feed to compare: its episodes in their order, with all that stands in the feed. */
export interface Comparable {
  readonly show: Show;
  readonly episodes: readonly Episode[];
}

/** What the author calls a field of the show or of an episode. */
export type FieldName = (kind: 'show' | 'episode', field: string) => string;

/** Every difference between two feeds, of the show first, then of the episodes in the order of the new feed. */
export function compareFeeds(old: Comparable, fresh: Comparable, nameOf: FieldName): readonly Change[] {
  const matched = matchEpisodes(old.episodes, fresh.episodes);
  const [before, after] = [old.show, fresh.show];
  return [
    ...showChanges(before, after, nameOf),
    ...lossOf(old.episodes, fresh.episodes, matched),
    ...orderOf(matched.pairs),
    ...matched.pairs.flatMap((pair) => episodeChanges(pair, before, after, nameOf)),
    ...matched.added.map((episode) => ({
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
const technical = new Set(['lastBuild', 'generator', 'docs', 'ttl', 'published', 'cloud', 'history']);

function showChanges(old: Show, fresh: Show, nameOf: FieldName): Change[] {
  return changedFields(Object.keys(showTags), old, fresh).map((field) => {
    const name = nameOf('show', field);
    const harm = showHarms[field]?.(old, fresh);
    const values = { before: textOf(old, field), after: textOf(fresh, field) };
    const isQuiet = technical.has(field) || saysTheSame(old, fresh, field);
    const change = changeOf(harm, isQuiet, name, values, `The ${quote(name)} of the show`);
    const words = harm ? undefined : ownershipWords[field]?.(old, fresh);
    return words === undefined ? change : { ...change, message: words };
  });
}

function episodeChanges(pair: Pair, before: Show, after: Show, nameOf: FieldName): Change[] {
  const { old, new: fresh } = pair;
  const episode = nameOfEpisode(fresh);
  const changed = changedFields(Object.keys(episodeTags), old, fresh);
  // An episode that says what its show says changed with it.
  const isLent = old.explicit === before.explicit && fresh.explicit === after.explicit;
  const isTwice = changed.includes('content') && isShortened(old) && isShortened(fresh);
  return changed
    .filter((field) => !(isTwice && field === 'description') && !(field === 'explicit' && isLent))
    .map((field) => {
      const name = nameOf('episode', field);
      const harm = episodeHarms[field]?.({ show: before, episode: old }, { show: after, episode: fresh });
      const values = { before: textOf(old, field), after: textOf(fresh, field) };
      // Where it does no harm, the show said it all along.
      const isQuiet = field === 'explicit' || saysTheSame(old, fresh, field);
      return { ...changeOf(harm, isQuiet, name, values, `The ${quote(name)} of ${titleOf(fresh)}`), episode };
    });
}

type Values = { readonly before: string | undefined; readonly after: string | undefined };

function changeOf(
  harm: Harmful | undefined,
  isQuiet: boolean,
  field: string,
  { before, after }: Values,
  subject: string,
): Change {
  const weight: Weight = harm ? 'harmful' : isQuiet ? 'harmless' : 'visible';
  const what = before === undefined ? 'was added' : after === undefined ? 'was removed' : 'changed';
  return {
    kind: harm?.kind ?? 'changed',
    weight,
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    message: harm?.message ?? `${subject} ${what}.`,
  };
}

function changedFields(fields: readonly string[], old: object, fresh: object): string[] {
  return fields.filter((field) => factIn(old, field) !== factIn(fresh, field));
}

function factIn(owner: object, field: string): string {
  const value = (owner as Record<string, unknown>)[field];
  return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : factOf(value);
}

const textOf = (owner: object, field: string): string | undefined =>
  wordsOf(field, (owner as Record<string, unknown>)[field]);

/**
 * Nobody sees the difference: only blanks or comments changed, the way an address is written, the case of a show's
 * guid, or what a guid says of itself.
 */
function saysTheSame(old: object, fresh: object, field: string): boolean {
  const [before, after] = [old, fresh].map((side) => (side as Record<string, unknown>)[field]);
  if (typeof before === 'string' && typeof after === 'string') {
    if (field === 'guid') return before.toLowerCase() === after.toLowerCase();
    return withoutBlanks(before) === withoutBlanks(after) || isSameAddress(before, after);
  }
  if (field !== 'guid') return false;
  const [one, other] = [before, after] as ({ value: string } | undefined)[];
  return one !== undefined && one.value === other?.value;
}

const withoutBlanks = (text: string): string => withoutComments(text).trim().replace(/\s+/g, ' ');

/** One of the two has percent-encoded what the other has not. */
function isSameAddress(before: string, after: string): boolean {
  if (!/^https?:/i.test(before) || !URL.canParse(before) || !URL.canParse(after)) return false;
  return new URL(before).href === new URL(after).href;
}

/** The short notes are the beginning of the full ones: what changed there is said once. */
function isShortened({ description = '', content = '' }: Episode): boolean {
  const bare = (html: string): string => html.replace(/<[^<>]*>/g, '').replace(/\s+|…$/g, '');
  return bare(content).startsWith(bare(description));
}
