import type { Change, Path } from '../feed/placed.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import type { Range } from '../text/source.ts';
import { findFences } from './front-matter.ts';
import { readYaml, type Yaml, type YamlMap } from './yaml.ts';
import type { YamlPlace } from './yaml-places.ts';

/** A file of the author's, open for changes. */
export interface Changeable {
  readonly text: string;
  readonly kind: 'show' | 'episode';
  /** It is to stay JSON. */
  readonly json: boolean;
  /** The YAML in the text; nothing when it could not be told from the rest. */
  readonly yaml: Range | undefined;
  readonly bodyStart: number | undefined;
  readonly find: (path: Path) => YamlPlace | undefined;
  /** What it says as it is now. */
  readonly reading: Reading;
}

/**
 * Do these edits make these changes and nothing else? Every other field and the notes must read as before. In a
 * file that could not be read, only pieces of its text may change, and it must be understood further than before.
 */
export function isSafe(file: Changeable, edits: readonly Edit[], changes: readonly Change[]): boolean {
  const text = applyEdits(file.text, edits);
  if (file.json && isJson(file.text) && !isJson(text)) return false;
  const [before, after] = [file.reading, readAuthorFile(text, file.kind)];
  if (!before.ok) {
    const understood = after.ok || after.stage > before.stage;
    return changes.every(({ kind }) => kind === 'text') && (understood || after.at > before.at);
  }
  if (!after.ok) return false;
  const wanted = changes.reduce<Yaml>((data, change) => changed(data, change), before.fields);
  return same(wanted, after.fields) && after.body === bodyWith(file.text, before, edits);
}

/** The fields of a file; none when it cannot be read. */
export function fieldsOf({ reading }: Changeable): YamlMap {
  return reading.ok ? reading.fields : {};
}

/** The text that a path leads to. */
export function valueAt(fields: YamlMap, path: Path): string | undefined {
  const at = path.reduce<Yaml | undefined>(stepInto, fields);
  return typeof at === 'string' ? at : undefined;
}

/** A path without the steps to the first of a list where one value stands for the list. */
export function pathIn(fields: YamlMap, path: Path): Path {
  let at: Yaml | undefined = fields;
  return path.filter((step) => {
    if (step === 0 && !Array.isArray(at)) return false;
    at = stepInto(at, step);
    return true;
  });
}

function stepInto(at: Yaml | undefined, step: string | number): Yaml | undefined {
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
  return (at as Record<string | number, Yaml>)[step];
}

/** A text with another in place of a part of it. */
export function splice(text: string, { start, end }: Range, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** What a file of the author's says. */
export type Reading =
  | { readonly ok: true; readonly fields: YamlMap; readonly body: string; readonly bodyStart: number }
  /** How far the reading came: the fences, or the YAML up to a place in it. */
  | { readonly ok: false; readonly stage: 0 | 1; readonly at: number };

export function readAuthorFile(text: string, kind: Changeable['kind']): Reading {
  const whole = { blockStart: 0, blockEnd: text.length, bodyStart: Number.POSITIVE_INFINITY };
  const fences = kind === 'show' ? whole : findFences(text);
  if ('kind' in fences) return { ok: false, stage: 0, at: 0 };
  const { blockStart, blockEnd, bodyStart } = fences;
  const yaml = readYaml(text.slice(blockStart, blockEnd));
  if (!yaml.ok) return { ok: false, stage: 1, at: blockStart + yaml.problem.range.start };
  return { ok: true, fields: yaml.value, body: text.slice(bodyStart), bodyStart };
}

/** The notes as they should be afterwards. */
function bodyWith(text: string, { bodyStart }: Reading & { ok: true }, edits: readonly Edit[]): string {
  const inside = edits.filter(({ range }) => range.start >= bodyStart);
  return applyEdits(
    text.slice(bodyStart),
    inside.map(({ range, text: instead }) => ({
      range: { start: range.start - bodyStart, end: range.end - bodyStart },
      text: instead,
    })),
  );
}

/** The data as it should read after a change. */
function changed(data: Yaml, change: Change): Yaml {
  return change.kind === 'text' || change.path[0] === 'body' ? data : changedAt(data, change.path, change);
}

function changedAt(data: Yaml, [step, ...rest]: Path, change: Exclude<Change, { kind: 'text' }>): Yaml {
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([key, value]): [string, Yaml][] => {
    if (key !== String(step)) return [[key, value]];
    if (rest.length > 0) return [[key, changedAt(value, rest, change)]];
    if (change.kind === 'remove') return [];
    if (change.kind === 'set' && change.part === 'key') return [[change.value, value]];
    return [[key, valueWith(value, change)]];
  });
  if (change.kind === 'add' && rest.length === 0) entries.push([String(step), change.value]);
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function valueWith(value: Yaml, change: Exclude<Change, { kind: 'text' }>): Yaml {
  if (change.kind !== 'set') return value;
  return typeof change.part === 'object' && typeof value === 'string'
    ? splice(value, change.part, change.value)
    : change.value;
}

/** Equal but for the order of keys. */
function same(a: Yaml, b: Yaml): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)!))
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
