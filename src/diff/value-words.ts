import { type Category, writeCategory } from '../feed/category.ts';
import { showDuration } from '../feed/duration.ts';
import type { EpisodeFields, Guid, LiveItem, RssCategory, ShowFields, TriangleShare } from '../feed/feed.ts';
import { writeIso } from '../feed/instant.ts';
import { sideName } from '../feed/talent-triangle.ts';
import { blockWords, remoteItemsWords, remoteItemWords, trailerWords, valueWords } from './money-words.ts';

type Field = keyof ShowFields | keyof EpisodeFields;
type Words = (value: never) => string;

/** Fields whose values are said otherwise than by their parts. */
const ownWords: Readonly<Partial<Record<Field, Words>>> = {
  published: writeIso,
  lastBuild: writeIso,
  duration: showDuration,
  guid: (guid: Guid | string) =>
    typeof guid === 'string' ? guid : `${guid.value}${guid.permalink ? ' (a link)' : ''}`,
  categories: (list: readonly (Category | RssCategory)[]) =>
    list.map((each) => ('main' in each ? writeCategory(each) : plain(each))).join(', '),
  value: valueWords,
  podroll: remoteItemsWords,
  remoteItems: remoteItemsWords,
  publisher: remoteItemWords,
  serviceBlocks: blockWords,
  trailers: trailerWords,
  live: (items: readonly LiveItem[]) =>
    items.map(({ title = '', status, start }) => `${title} (${status}, ${writeIso(start)})`).join('; '),
  talentTriangle: (shares: readonly TriangleShare[]) =>
    shares.map(({ side, percent }) => `${sideName(side)}${percent ? ` ${percent} %` : ''}`).join(', '),
};

/** A value of a field in words, on the way to a screen: not made printable yet. Nothing for nothing. */
export function wordsOf(field: string, value: unknown): string | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  const own = ownWords[field as Field];
  return own ? own(value as never) : plain(value);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && part !== '');
  if (parts.length === 1) return plain(parts[0]![1]);
  return parts.map(([name, part]) => `${name}: ${plain(part)}`).join(', ');
}
