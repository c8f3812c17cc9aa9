import type { Show, TrailerReference } from '../feed/feed.ts';
import { type Instant, instantAtOffset, readLocalOrInstant } from '../feed/instant.ts';
import type { Path } from '../feed/placed.ts';
import { localToInstant } from '../feed/zone.ts';
import { entriesOf, given, listOf, type Notebook, note, textOf, wholeOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** Trailers as their author gives them. A date without an offset is local time in this zone. */
export function trailersOf(
  book: Notebook,
  value: Yaml | undefined,
  zone: string | undefined,
): Pick<Show, 'trailerFiles'> {
  const trailers = listOf(value).map((entry, index): TrailerReference => {
    const map = entriesOf(entry);
    const path: Path = ['trailers', index];
    const length = textOf(map.get('length'));
    const bytes = length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
    if (length !== undefined && bytes === undefined)
      note(book, 'ns-trailer-attrs', [...path, 'length'], { text: length, unread: true });
    return given({
      title: textOf(map.get('title')),
      url: textOf(map.get('url')),
      date: dateOf(book, [...path, 'date'], textOf(map.get('date')), zone),
      length: bytes,
      type: textOf(map.get('type')),
      season: wholeOf(book, [...path, 'season'], map.get('season'), 'show-field-type'),
      episode: textOf(map.get('episode')),
      path,
    });
  });
  return trailers.length > 0 ? { trailerFiles: trailers } : {};
}

function dateOf(
  book: Notebook,
  path: Path,
  text: string | undefined,
  zone: string | undefined,
): Instant | undefined {
  if (text === undefined) return undefined;
  const read = readLocalOrInstant(text);
  if (!read.ok) {
    note(book, 'ns-trailer-attrs', path, { text, unread: true });
    return undefined;
  }
  if (read.value.kind === 'instant') return read.value.instant;
  const { year, month, day } = read.value;
  const time = read.value.kind === 'local' ? read.value : { hour: 0, minute: 0, second: 0 };
  const { hour, minute, second } = time;
  const local = { year, month, day, hour, minute, second };
  if (zone === undefined) return instantAtOffset(local, 0);
  const meaning = localToInstant(local, zone);
  // In the hour that clocks leave out, the later clock is meant; of two hours alike, the first.
  if (meaning.kind === 'unique') return meaning.instant;
  return meaning.kind === 'gap' ? meaning.after : meaning.earlier;
}
