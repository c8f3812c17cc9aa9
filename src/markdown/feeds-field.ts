import type { Show } from '../feed/feed.ts';
import type { EpisodeFilter, FurtherFeed, FurtherFields, Sought } from '../feed/further-feed.ts';
import { dateOfDay, dayNumber, type Instant, instantAtOffset, readLocalOrInstant } from '../feed/instant.ts';
import type { Path } from '../feed/placed.ts';
import { readSide } from '../feed/talent-triangle.ts';
import { localToInstant, zoneExists } from '../feed/zone.ts';
import { limits } from '../text/limits.ts';
import { pagesOf } from './history-field.ts';
import * as values from './values.ts';
import type { Yaml } from './yaml.ts';

type Data = ReadonlyMap<string, Yaml>;

/** Reads the fields of a show from the values of some of its keys. */
export type ReadFields = (book: values.Notebook, data: Data) => Partial<Show>;

/** The keys that a further feed may have otherwise than its show, and the fields that they become. */
const ownFields: readonly (keyof FurtherFields)[] = [
  'title',
  'description',
  'link',
  'feed',
  'guid',
  'language',
  'author',
  'copyright',
  'categories',
  'explicit',
  'type',
  'newFeedUrl',
  'complete',
  'imageFile',
];
const keyOf = (field: string): string => (field === 'imageFile' ? 'image' : field);

/** The further feeds of a show file. */
export function feedsOf(
  book: values.Notebook,
  data: Data,
  readFields: ReadFields,
): readonly FurtherFeed[] | undefined {
  const value = data.get('feeds');
  const zone = values.textOf(data.get('timezone'));
  const entries = values.listOf(value);
  if (entries.length > limits.feeds) {
    values.note(book, 'file-limit', ['feeds'], { detail: { name: `${limits.feeds} feeds` } });
  }
  const feeds = entries.slice(0, limits.feeds).flatMap((entry, index): FurtherFeed[] => {
    const map = values.entriesOf(entry);
    if (map.size === 0) return [];
    return [feedOf(book, Array.isArray(value) ? ['feeds', index] : ['feeds'], map, zone, readFields)];
  });
  return feeds.length > 0 ? feeds : undefined;
}

function feedOf(
  book: values.Notebook,
  path: Path,
  map: Data,
  zone: string | undefined,
  readFields: ReadFields,
): FurtherFeed {
  const own: values.Notebook = { remarks: [], prefix: book.prefix };
  const given = ownFields.flatMap((field): [string, Yaml][] => {
    const value = map.get(keyOf(field));
    return value === undefined ? [] : [[keyOf(field), value]];
  });
  const read = readFields(own, new Map(given));
  const fields = Object.fromEntries(ownFields.map((field) => [field, read[field]]));
  book.remarks.push(...own.remarks.map((remark) => ({ ...remark, path: [...path, ...remark.path] })));
  const word = <Word extends string>(key: string, words: readonly Word[]) =>
    values.wordOf(book, [...path, key], map.get(key), words, 'show-field-type');
  return values.given({
    path,
    file: values.textOf(map.get('file')),
    fields: values.given(fields) as FurtherFields,
    filter: map.has('filter') ? filterOf(book, [...path, 'filter'], map.get('filter'), zone) : undefined,
    audio: values.textOf(map.get('audio')),
    otherwise: word('otherwise', ['main', 'skip']),
    limit: values.wholeOf(book, [...path, 'limit'], map.get('limit'), 'show-field-type'),
    order: word('order', ['newest', 'oldest', 'serial']),
    pages: pagesOf(book, [...path, 'pages'], map.get('pages')),
    private: values.flagOf(book, [...path, 'private'], map.get('private')),
  });
}

/** The conditions of a filter. One whose values cannot be read stays, so that nothing is let through by a slip. */
function filterOf(
  book: values.Notebook,
  path: Path,
  value: Yaml | undefined,
  zone: string | undefined,
): EpisodeFilter {
  const map = values.entriesOf(value);
  const sought = <Value>(
    key: string,
    read: (text: Yaml, path: Path) => Value | undefined,
  ): readonly Sought<Value>[] | undefined => {
    if (!map.has(key)) return undefined;
    const given = map.get(key);
    const entries = values.listOf(given);
    return entries.flatMap((entry, index): Sought<Value>[] => {
      const at = Array.isArray(given) ? [...path, key, index] : [...path, key];
      const found = read(entry, at);
      return found === undefined ? [] : [{ value: found, path: at }];
    });
  };
  const kinds = ['full', 'trailer', 'bonus'] as const;
  const from = dayOf(book, [...path, 'from'], map.get('from'), zone, 0);
  const until = dayOf(book, [...path, 'until'], map.get('until'), zone, 1);
  const explicit = values.flagOf(book, [...path, 'explicit'], map.get('explicit'));
  const isUnmet = Object.entries({ from, until, explicit }).some(
    ([key, read]) => read === undefined && map.has(key),
  );
  return values.given({
    season: sought('season', (text, at) => values.wholeOf(book, at, text, 'show-field-type')),
    tags: sought('tags', values.textOf),
    talentTriangle: sought('talentTriangle', (text, at) => sideOf(book, at, text)),
    type: sought('type', (text, at) => values.wordOf(book, at, text, kinds, 'show-field-type')),
    from,
    until,
    people: sought('people', values.textOf),
    explicit,
    unmet: isUnmet || undefined,
  });
}

function sideOf(book: values.Notebook, path: Path, value: Yaml) {
  const text = values.textOf(value);
  if (text === undefined) return undefined;
  const read = readSide(text);
  if (read.ok) return read.value.side;
  const detail = { what: 'side', ...(read.suggestion ? { suggestion: read.suggestion } : {}) };
  values.note(book, 'show-feeds-filter-unknown', path, { text, unread: true, detail });
  return undefined;
}

/** The instant at which a day of the show begins, or the day so many days after it. */
function dayOf(
  book: values.Notebook,
  path: Path,
  value: Yaml | undefined,
  zone: string | undefined,
  later: number,
): Instant | undefined {
  const text = values.textOf(value);
  if (text === undefined) return undefined;
  const read = readLocalOrInstant(text);
  if (!read.ok || read.value.kind !== 'date') {
    const detail = { expects: 'a day such as 2026-03-01' };
    values.note(book, 'show-field-type', path, { text, unread: true, detail });
    return undefined;
  }
  const day = dateOfDay(dayNumber(read.value) + later);
  const midnight = { ...day, hour: 0, minute: 0, second: 0 };
  if (zone === undefined || !zoneExists(zone)) return instantAtOffset(midnight, 0);
  const meaning = localToInstant(midnight, zone);
  if (meaning.kind === 'unique') return meaning.instant;
  return meaning.kind === 'fold' ? meaning.earlier : meaning.after;
}
