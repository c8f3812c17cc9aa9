import type { Episode, Show } from '../feed/feed.ts';
import { innerOrigin } from '../feed/inner-origin.ts';
import { type DateReading, instantAtOffset, readLocalOrInstant } from '../feed/instant.ts';
import { type LiveTimes, liveStatuses } from '../feed/live.ts';
import type { Origin, Path } from '../feed/placed.ts';
import { localToInstant } from '../feed/zone.ts';
import { keyPath } from './origin.ts';
import { peopleOf, renumbered } from './read-common.ts';
import { episodeDataOf, episodeKeys } from './read-episode.ts';
import { entriesRead, type NoteEntry } from './read-list.ts';
import { entriesOf, given, type Notebook, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** A live item of the author: an episode that stands in the show file. */
export type AuthorLive = Episode & LiveTimes;

const ownKeys = new Set(['status', 'start', 'end', 'description']);

/** The text of a live item is a key, and no body below it. */
const keys: ReadonlyMap<string, Path> = new Map([
  ...episodeKeys,
  ['body', ['description']],
  ['content', ['description']],
]);

/** Live items with their state and times; what has none of these is remarked on and left out. */
export function liveItemsOf(
  book: Notebook,
  value: Yaml | undefined,
  show: Show,
  origin: Origin,
): readonly AuthorLive[] | undefined {
  return entriesRead(book, { field: 'live' }, value, (entry, note, index) => {
    const map = entriesOf(entry);
    const times = timesOf(map, note, show.timezone);
    return times && { ...itemOf(map, show, origin, ['live', index]), ...times };
  });
}

type Entries = ReadonlyMap<string, Yaml>;

function itemOf(map: Entries, show: Show, outer: Origin, base: Path): Episode {
  const lists = new Map<string, readonly Path[]>();
  const book: Notebook = { remarks: [], prefix: 'ep', lists };
  const data = new Map([...map].filter(([key, inner]) => !ownKeys.has(key) && inner !== null));
  const fields = episodeDataOf(book, data, show);
  const written = book.remarks.splice(0);
  const { people, places } = peopleOf(book, data);
  lists.set('people', places);
  const hasSummary = (fields.summary ?? fields.summaryHtml) !== undefined;
  const named = new Map([...keys, ['description', [hasSummary ? 'summary' : 'description']] as const]);
  return {
    ...fields,
    body: textOf(map.get('description')) ?? '',
    ...(people ? { people } : {}),
    origin: innerOrigin(outer, base, (path) => keyPath({ keys: named, lists }, path)),
    remarks: [...renumbered(written, lists), ...book.remarks],
  };
}

function timesOf(map: Entries, note: NoteEntry, zone: string | undefined): LiveTimes | undefined {
  const written = textOf(map.get('status'));
  const status = liveStatuses.find((word) => word === written?.toLowerCase());
  if (status === undefined) {
    const path = written === undefined ? [] : ['status'];
    note('ns-live-attrs', path, { unread: true, ...(written === undefined ? {} : { text: written }) });
    return undefined;
  }
  const time = (key: 'start' | 'end'): number | undefined => {
    const text = textOf(map.get(key));
    if (text === undefined) return undefined;
    const read = readLocalOrInstant(text);
    const instant = read.ok ? instantOf(read.value, zone) : undefined;
    if (instant === undefined) note('ns-live-attrs', [key], { unread: true, text });
    return instant;
  };
  const [start, end] = [time('start'), time('end')];
  if (start === undefined && textOf(map.get('start')) === undefined)
    note('ns-live-attrs', [], { unread: true, detail: { missing: 'start' } });
  return start === undefined ? undefined : given({ status, start, end });
}

/** A date without a time is not enough: nobody would know when to listen. */
function instantOf(date: DateReading, zone: string | undefined): number | undefined {
  if (date.kind === 'instant') return date.instant;
  if (date.kind === 'date') return undefined;
  if (zone === undefined) return instantAtOffset(date, 0);
  const meaning = localToInstant(date, zone);
  return meaning.kind === 'gap' ? undefined : meaning.kind === 'unique' ? meaning.instant : meaning.earlier;
}
