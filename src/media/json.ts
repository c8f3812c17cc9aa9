import { limits } from '../text/limits.ts';
import type { Range } from '../text/source.ts';

/** A value of a JSON text with its place, in offsets of that text. */
export type Json =
  | { readonly kind: 'object'; readonly range: Range; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: 'list'; readonly range: Range; readonly items: readonly Json[] }
  | { readonly kind: 'text'; readonly range: Range; readonly value: string }
  | { readonly kind: 'number'; readonly range: Range; readonly value: number }
  | { readonly kind: 'true' | 'false' | 'null'; readonly range: Range };

export interface Entry {
  readonly key: Range;
  readonly value: Json;
}

/** A name that stands twice in one object, or one that programs keep for themselves. */
export interface KeySlip {
  readonly kind: 'doubled' | 'reserved';
  readonly name: string;
  readonly range: Range;
}

export type ReadJson =
  | { readonly ok: true; readonly value: Json; readonly slips: readonly KeySlip[] }
  /** `syntax`: not JSON from this place on. `limit`: nested too deep, or too many values. */
  | { readonly ok: false; readonly problem: 'syntax' | 'limit'; readonly range: Range };

const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const mostSlips = 100;

/**
 * Reads JSON (RFC 8259) strictly and keeps places. `JSON.parse` has none, and of a name that stands twice it
 * keeps the last without a word; here the first counts. Linear in the length of the text.
 */
export function readJson(text: string): ReadJson {
  const reader: Reader = { text, at: 0, values: 0, slips: [] };
  try {
    const value = readValue(reader, 0);
    skipBlanks(reader);
    if (reader.at < text.length) fail(reader);
    return { ok: true, value, slips: reader.slips };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const end = Math.min(text.length, stop.at + 1);
    return { ok: false, problem: stop.problem, range: { start: stop.at, end } };
  }
}

/** An entry of an object, by name. */
export function entryOf(value: Json | undefined, name: string): Json | undefined {
  return value?.kind === 'object' ? value.entries.get(name)?.value : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
  values: number;
  readonly slips: KeySlip[];
}

/** Leaves the reading from any depth; never leaves this file. */
class Stop extends Error {
  readonly at: number;
  readonly problem: 'syntax' | 'limit';
  constructor(at: number, problem: 'syntax' | 'limit') {
    super(problem);
    this.at = at;
    this.problem = problem;
  }
}

function fail(reader: Reader, problem: 'syntax' | 'limit' = 'syntax'): never {
  throw new Stop(reader.at, problem);
}

function skipBlanks(reader: Reader): void {
  const { text } = reader;
  for (let unit = text.charCodeAt(reader.at); unit === 32 || unit === 10 || unit === 13 || unit === 9; ) {
    unit = text.charCodeAt(++reader.at);
  }
}

function readValue(reader: Reader, depth: number): Json {
  skipBlanks(reader);
  if (depth > limits.jsonDepth || ++reader.values > limits.jsonValues) fail(reader, 'limit');
  const start = reader.at;
  switch (reader.text[start]) {
    case '{':
      return readObject(reader, depth);
    case '[':
      return readList(reader, depth);
    case '"': {
      const value = readText(reader);
      return { kind: 'text', value, range: { start, end: reader.at } };
    }
    default:
      return readWord(reader) ?? readNumber(reader);
  }
}

function readObject(reader: Reader, depth: number): Json {
  const start = reader.at++;
  const entries = new Map<string, Entry>();
  if (take(reader, '}')) return { kind: 'object', entries, range: { start, end: reader.at } };
  do {
    skipBlanks(reader);
    const from = reader.at;
    if (reader.text[from] !== '"') fail(reader);
    const name = readText(reader);
    const key = { start: from, end: reader.at };
    if (!take(reader, ':')) fail(reader);
    const value = readValue(reader, depth + 1);
    const kind = reserved.has(name) ? 'reserved' : entries.has(name) ? 'doubled' : undefined;
    if (kind === undefined) entries.set(name, { key, value });
    else if (reader.slips.length < mostSlips) reader.slips.push({ kind, name, range: key });
  } while (take(reader, ','));
  if (!take(reader, '}')) fail(reader);
  return { kind: 'object', entries, range: { start, end: reader.at } };
}

function readList(reader: Reader, depth: number): Json {
  const start = reader.at++;
  const items: Json[] = [];
  if (take(reader, ']')) return { kind: 'list', items, range: { start, end: reader.at } };
  do items.push(readValue(reader, depth + 1));
  while (take(reader, ','));
  if (!take(reader, ']')) fail(reader);
  return { kind: 'list', items, range: { start, end: reader.at } };
}

/** Goes past a sign, and the blanks before it, if it stands there. */
function take(reader: Reader, sign: string): boolean {
  skipBlanks(reader);
  if (reader.text[reader.at] !== sign) return false;
  reader.at++;
  return true;
}

function readText(reader: Reader): string {
  const { text } = reader;
  const start = reader.at++;
  let escapes = false;
  for (;;) {
    const unit = text.charCodeAt(reader.at);
    if (!(unit >= 32)) fail(reader);
    if (unit === 34) break;
    if (unit === 92) {
      escapes = true;
      reader.at++;
      if (text[reader.at] === 'u' && !/^[\da-f]{4}$/i.test(text.slice(reader.at + 1, reader.at + 5))) {
        fail(reader);
      }
      if (!'"\\/bfnrtu'.includes(text[reader.at] ?? ' ')) fail(reader);
    }
    reader.at++;
  }
  reader.at++;
  const raw = text.slice(start, reader.at);
  return escapes ? (JSON.parse(raw) as string) : raw.slice(1, -1);
}

function readWord(reader: Reader): Json | undefined {
  const start = reader.at;
  const kind = (['true', 'false', 'null'] as const).find((word) => reader.text.startsWith(word, start));
  if (!kind) return undefined;
  reader.at += kind.length;
  return { kind, range: { start, end: reader.at } };
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readNumber(reader: Reader): Json {
  const start = reader.at;
  number.lastIndex = start;
  const found = number.exec(reader.text);
  if (!found) fail(reader);
  reader.at += found[0].length;
  return { kind: 'number', value: Number(found[0]), range: { start, end: reader.at } };
}
