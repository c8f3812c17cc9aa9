import type { License, Location, Person, RssCategory, Txt } from '../feed/feed.ts';
import { locationRels } from '../feed/location.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { addressOf, entriesOf, given, listOf, type Notebook, note, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

type Data = ReadonlyMap<string, Yaml>;

/** People of all three keys in one list, and where each of them stands; what is no person has its place behind. */
export function peopleOf(
  book: Notebook,
  data: Data,
): { people?: readonly Person[]; places: readonly Path[] } {
  const people: Person[] = [];
  const places: Path[] = [];
  const others: { path: Path; blank: boolean }[] = [];
  for (const [key, role] of [
    ['hosts', 'host'],
    ['guests', 'guest'],
    ['people', undefined],
  ] as const) {
    const value = data.get(key);
    for (const [index, entry] of listOf(value).entries()) {
      const person = personOf(entry, role);
      const path = Array.isArray(value) ? [key, index] : [key];
      if (person) {
        people.push(person);
        places.push(path);
      } else others.push({ path, blank: isBlank(entry, personKeys) });
    }
  }
  for (const [index, { blank }] of others.entries()) {
    if (blank) note(book, 'ns-person-blank', ['people', people.length + index]);
  }
  return {
    ...(people.length > 0 ? { people } : {}),
    places: [...places, ...others.map(({ path }) => path)],
  };
}

/**
 * Remarks with paths as the author numbers a list, now as the Feed numbers it: there it may begin with entries of
 * other keys.
 */
export function renumbered(
  remarks: readonly Remark[],
  lists: ReadonlyMap<string, readonly Path[]>,
): readonly Remark[] {
  const indexes = new Map<string, Map<string, number>>();
  const indexOf = (key: string, written: number): number | undefined => {
    const places = lists.get(key);
    if (!places) return undefined;
    const known = indexes.get(key) ?? new Map(places.map((place, index) => [place.join(), index]));
    indexes.set(key, known);
    return known.get(`${key},${written}`);
  };
  const asRead = (path: Path): Path => {
    const [key, written, ...rest] = path;
    const index = typeof written === 'number' ? indexOf(String(key), written) : undefined;
    return index === undefined ? path : [key!, index, ...rest];
  };
  return remarks.map((remark) => ({
    ...remark,
    path: asRead(remark.path),
    ...(remark.meant ? { meant: asRead(remark.meant) } : {}),
  }));
}

const personKeys = ['name', 'role', 'group', 'img', 'href'];

/**
 * Of an entry without its main text, the first of its keys: does it say nothing, or everything but what it is about?
 * What it should not hold is told elsewhere.
 */
export function isBlank(entry: Yaml, keys: readonly string[]): boolean {
  if (Array.isArray(entry)) return false;
  const map = entriesOf(entry);
  const main = map.get(keys[0]!) ?? null;
  return (main === null || typeof main === 'string') && [...map.keys()].every((key) => keys.includes(key));
}

function personOf(entry: Yaml, role: string | undefined): Person | undefined {
  const map = entriesOf(entry);
  const name = textOf(entry) ?? textOf(map.get('name'));
  if (name === undefined) return undefined;
  return given({
    name,
    role: textOf(map.get('role')) ?? role,
    group: textOf(map.get('group')),
    img: addressOf(map.get('img')),
    href: addressOf(map.get('href')),
  });
}

export function locationsOf(book: Notebook, data: Data): readonly Location[] | undefined {
  const value = data.get('location');
  const locations = listOf(value).flatMap((entry, index): Location[] => {
    const map = entriesOf(entry);
    const name = textOf(entry) ?? textOf(map.get('name'));
    if (name === undefined) {
      const path = Array.isArray(value) ? ['location', index] : ['location'];
      if (isBlank(entry, ['name', 'rel', 'geo', 'osm', 'country'])) noteBlank(book, path, 'name', entry);
      return [];
    }
    const written = textOf(map.get('rel'));
    const rel = locationRels.find((word) => word === written?.toLowerCase());
    if (written !== undefined && rel === undefined) {
      const path = Array.isArray(value) ? ['location', index, 'rel'] : ['location', 'rel'];
      note(book, 'ns-location-rel', path, { text: written, unread: true });
    }
    const [geo, osm, country] = ['geo', 'osm', 'country'].map((key) => textOf(map.get(key)));
    return [given({ name, rel, geo, osm, country })];
  });
  return locations.length > 0 ? locations : undefined;
}

/** An entry without its main text. */
function noteBlank(book: Notebook, path: Path, main: string, entry: Yaml): void {
  const given = entry !== null && typeof entry === 'object' ? { detail: { main } } : {};
  note(book, 'ns-text-blank', path, { unread: true, ...given });
}

export function licenseOf(book: Notebook, data: Data): License | undefined {
  const value = data.get('license');
  const map = entriesOf(value);
  const name = textOf(value) ?? textOf(map.get('name'));
  if (name !== undefined) return given({ name, url: addressOf(map.get('url')) });
  if (map.size > 0 && isBlank(value!, ['name', 'url'])) noteBlank(book, ['license'], 'name', value!);
  return undefined;
}

export function fundingOf(book: Notebook, data: Data): readonly { url: string; text: string }[] | undefined {
  const value = data.get('funding');
  const funding = listOf(value).flatMap((entry, index) => {
    const map = entriesOf(entry);
    const url = addressOf(entry) ?? addressOf(map.get('url'));
    if (url !== undefined) return [{ url, text: textOf(map.get('text')) ?? '' }];
    if (map.size > 0)
      note(book, 'ns-funding-url', Array.isArray(value) ? ['funding', index] : ['funding'], { unread: true });
    return [];
  });
  return funding.length > 0 ? funding : undefined;
}

export function txtOf(book: Notebook, data: Data): readonly Txt[] | undefined {
  const value = data.get('txt');
  const txt = listOf(value).flatMap((entry, index): Txt[] => {
    const map = entriesOf(entry);
    const text = textOf(entry) ?? textOf(map.get('text'));
    if (text !== undefined) return [given({ text, purpose: textOf(map.get('purpose')) })];
    const path = Array.isArray(value) ? ['txt', index] : ['txt'];
    if (isBlank(entry, ['text', 'purpose'])) noteBlank(book, path, 'text', entry);
    return [];
  });
  return txt.length > 0 ? txt : undefined;
}

export function rssCategoriesOf(value: Yaml | undefined): readonly RssCategory[] | undefined {
  const categories = listOf(value).flatMap((entry): RssCategory[] => {
    const map = entriesOf(entry);
    const text = textOf(entry) ?? textOf(map.get('text'));
    return text === undefined ? [] : [given({ text, domain: textOf(map.get('domain')) })];
  });
  return categories.length > 0 ? categories : undefined;
}
