import type { Path } from '../feed/placed.ts';
import { type Notebook, note } from './values.ts';
import type { Yaml, YamlMap } from './yaml.ts';

/** Fields whose values are no prose: nobody means a quotation mark at both of their ends. */
const exact = new Set(
  (
    'date publishDay audio duration image explicit slug link type number season category talentTriangle pdus ' +
    'chapters transcripts draft block language feed timezone schedule categories newFeedUrl media medium'
  ).split(' '),
);
const wrapped =
  /^\s*(?:[“„‟]\s*([^“”„‟"]+?)\s*[”“]|«\s*([^«»"]+?)\s*»|»\s*([^«»"]+?)\s*«|[‘‚]\s*([^‘’‚']+?)\s*[’‘])\s*$/;

/**
 * The values without the typographic quotation marks that a text processor put around them: YAML knows only
 * straight ones. A title may well be a quotation; it counts only where other fields have such marks too.
 */
export function withoutSmartQuotes(book: Notebook, map: YamlMap): YamlMap {
  let found: Map<string, Yaml> | undefined;
  for (const [key, value] of Object.entries(map)) {
    if (!exact.has(key)) continue;
    const plain = unwrapped(book, value, [key]);
    if (plain === value) continue;
    found ??= new Map(Object.entries(map));
    found.set(key, plain);
  }
  if (!found) return map;
  for (const key of ['title', 'summary', 'description', 'author']) {
    const value = found.get(key);
    if (typeof value === 'string') found.set(key, unwrapped(book, value, [key]));
  }
  return Object.fromEntries(found);
}

function unwrapped(book: Notebook, value: Yaml, path: Path): Yaml {
  if (typeof value === 'string') {
    const match = isSuspect(value) ? wrapped.exec(value) : null;
    const plain = match?.slice(1).find((text) => text !== undefined);
    if (plain === undefined) return value;
    note(book, 'file-smart-quotes', path, { text: value, detail: { instead: plain } });
    return plain;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Yaml] => [
    key,
    unwrapped(book, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
  if (entries.every(([key, inner]) => inner === (value as YamlMap)[key])) return value;
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Most values begin with a letter or digit, and are not looked at twice. */
function isSuspect(value: string): boolean {
  return value.length <= 1000 && /^\s*[“„‟«»‘‚]/.test(value);
}
