import type { Episode } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { readPdu } from '../feed/talent-triangle.ts';
import * as values from './values.ts';
import type { Yaml } from './yaml.ts';

/* Fields of an episode that may be a value or a mapping. */

export function guidOf(book: values.Notebook, value: Yaml | undefined): Episode['guid'] {
  const map = values.entriesOf(value);
  const guid = values.textOf(value) ?? values.textOf(map.get('value'));
  if (guid === undefined) return undefined;
  return {
    value: guid,
    permalink: values.flagOf(book, ['guid', 'permalink'], map.get('permalink')) ?? false,
  };
}

export function numberOf(
  book: values.Notebook,
  value: Yaml | undefined,
): Pick<Episode, 'number' | 'namedNumber'> {
  const map = values.entriesOf(value);
  const nested = map.size > 0;
  const path: Path = nested ? ['number', 'number'] : ['number'];
  const given = values.textOf(nested ? map.get('number') : value);
  const display = values.textOf(map.get('display'));
  if (nested && given !== undefined && /^\d{1,8}\.\d{1,4}$/.test(given)) {
    return { namedNumber: values.given({ number: Number(given), display }) };
  }
  const number = values.wholeOf(book, path, given ?? null, 'ep-number-invalid');
  if (number === undefined) return {};
  return { number, ...(nested ? { namedNumber: values.given({ number, display }) } : {}) };
}

export function seasonOf(
  book: values.Notebook,
  value: Yaml | undefined,
): Pick<Episode, 'season' | 'namedSeason'> {
  const map = values.entriesOf(value);
  const nested = map.size > 0;
  const path: Path = nested ? ['season', 'number'] : ['season'];
  const season = values.wholeOf(book, path, nested ? map.get('number') : value, 'ep-season-invalid');
  if (season === undefined) return {};
  const name = values.textOf(map.get('name'));
  return { season, ...(nested ? { namedSeason: values.given({ number: season, name }) } : {}) };
}

export function pdusOf(book: values.Notebook, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const read = readPdu(text);
  if (read.ok) return read.value;
  const detail = { problem: read.problem, ...(read.suggestion ? { suggestion: read.suggestion } : {}) };
  values.note(book, 'pmi-pdu-step', ['pdus'], { text, unread: true, detail });
  return undefined;
}
