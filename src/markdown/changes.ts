import type { Change, Path } from '../feed/placed.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import type { Range } from '../text/source.ts';
import { findFences } from './front-matter.ts';
import { writeScalar } from './write-scalar.ts';
import { readYaml, type Yaml, type YamlMap } from './yaml.ts';
import type { YamlPlace } from './yaml-places.ts';

/** A file of the author's, open for changes. */
export interface Changeable {
  readonly text: string;
  readonly kind: 'show' | 'episode';
  /** The YAML in the text; nothing when it could not be told from the rest. */
  readonly yaml: Range | undefined;
  readonly bodyStart: number | undefined;
  readonly find: (path: Path) => YamlPlace | undefined;
}

/**
 * The edits that make these changes, with paths as the author writes them. The file is read again as it would
 * be afterwards: where anything else would mean something else, there are no edits.
 */
export function editsFor(file: Changeable, changes: readonly Change[]): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const change of changes) {
    const edit = editFor(file, change);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return isSafe(file, edits, changes) ? edits : undefined;
}

function editFor(file: Changeable, change: Change): Edit | undefined {
  switch (change.kind) {
    case 'text':
      return { range: change.range, text: change.value };
    case 'set':
      return setEdit(file, change);
    case 'add':
      return addEdit(file, change);
    case 'remove':
      return removeEdit(file, change.path);
  }
}

function setEdit(
  file: Changeable,
  { path, part = 'value', value }: Change & { kind: 'set' },
): Edit | undefined {
  if (path[0] === 'body') {
    if (typeof part !== 'object' || file.bodyStart === undefined) return undefined;
    return { range: moved(part, file.bodyStart), text: value };
  }
  const place = file.find(path);
  if (!place || !file.yaml) return undefined;
  const { start } = file.yaml;
  if (part === 'key') {
    if (!place.key || !place.keyStyle) return undefined;
    return { range: moved(place.key, start), text: writeScalar(value, place.keyStyle, place.flow) };
  }
  if (!place.style) return undefined;
  if (place.empty) {
    const colon = file.text.indexOf(':', start + place.key!.end);
    if (file.text.slice(start + place.key!.end, colon).trim() !== '') return undefined;
    return {
      range: { start: colon + 1, end: colon + 1 },
      text: ` ${writeScalar(value, 'plain', place.flow)}`,
    };
  }
  const range = moved(place.value, start);
  if (part === 'value') return { range, text: writeScalar(value, place.style, place.flow) };
  const before = valueAt(file, path);
  if (before === undefined) return undefined;
  return { range, text: writeScalar(splice(before, part, value), place.style, place.flow) };
}

/** A new field stands on a line of its own: below the one named, else at the end of the block. */
function addEdit(
  { text, yaml, find }: Changeable,
  { path, value, after }: Change & { kind: 'add' },
): Edit | undefined {
  const [key] = path;
  if (!yaml || path.length !== 1 || typeof key !== 'string' || find(path)) return undefined;
  const isMapping = /^[ \t]*[{[]/.test(text.slice(yaml.start, yaml.end));
  if (isMapping) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${key}: ${writeScalar(value, 'plain', false)}`;
  const anchor = after && find(after);
  if (anchor?.key && anchor.style) {
    const feed = text.indexOf('\n', yaml.start + anchor.value.end);
    if (feed !== -1 && feed < yaml.end)
      return { range: { start: feed + 1, end: feed + 1 }, text: `${line}${lineEnd}` };
  }
  const { end } = yaml;
  const block = text.slice(yaml.start, end);
  if (block === '')
    return {
      range: { start: end, end },
      text: text[end] === undefined || text[end] === '-' ? `${line}${lineEnd}` : line,
    };
  return {
    range: { start: end, end },
    text: block.endsWith('\n') ? `${line}${lineEnd}` : `${lineEnd}${line}`,
  };
}

function removeEdit({ text, yaml, find }: Changeable, path: Path): Edit | undefined {
  const place = find(path);
  if (!yaml || !place?.key || place.flow || path.length !== 1) return undefined;
  const start = text.lastIndexOf('\n', yaml.start + place.key.start - 1) + 1;
  const feed = text.indexOf('\n', yaml.start + place.value.end);
  return { range: { start, end: feed === -1 ? text.length : feed + 1 }, text: '' };
}

/** Everything that no change names must read as before; what could not be read must read now. */
function isSafe(file: Changeable, edits: readonly Edit[], changes: readonly Change[]): boolean {
  const before = dataOf(file.text, file.kind);
  const after = dataOf(applyEdits(file.text, edits), file.kind);
  if (after === undefined) return before === undefined && changes.every(({ kind }) => kind === 'text');
  if (before === undefined) return true;
  const wanted = changes.reduce<Yaml>((data, change) => made(data, change), before);
  return same(wanted, after);
}

function dataOf(text: string, kind: Changeable['kind']): YamlMap | undefined {
  if (kind === 'show') return dataIn(readYaml(text));
  const fences = findFences(text);
  return 'kind' in fences ? undefined : dataIn(readYaml(text.slice(fences.blockStart, fences.blockEnd)));
}

const dataIn = (read: ReturnType<typeof readYaml>): YamlMap | undefined => (read.ok ? read.value : undefined);

function valueAt(file: Changeable, path: Path): string | undefined {
  let at: Yaml | undefined = dataOf(file.text, file.kind);
  for (const step of path) {
    if (typeof at === 'string' && step === 0) continue;
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, Yaml>)[step] : undefined;
  }
  return typeof at === 'string' ? at : undefined;
}

/** The data as it should read after a change. */
function made(data: Yaml, change: Change): Yaml {
  if (change.kind === 'text' || change.path[0] === 'body') return data;
  return madeAt(data, change.path, change);
}

function madeAt(data: Yaml, [step, ...rest]: Path, change: Exclude<Change, { kind: 'text' }>): Yaml {
  if (typeof data === 'string' && step === 0)
    return rest.length > 0 ? madeAt(data, rest, change) : setIn(data, change);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([key, value]): [string, Yaml][] => {
    if (key !== String(step)) return [[key, value]];
    if (rest.length > 0) return [[key, madeAt(value, rest, change)]];
    if (change.kind === 'remove') return [];
    if (change.kind === 'set' && change.part === 'key') return [[change.value, value]];
    return [[key, setIn(value, change)]];
  });
  if (change.kind === 'add' && rest.length === 0) entries.push([String(step), change.value]);
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function setIn(value: Yaml, change: Exclude<Change, { kind: 'text' }>): Yaml {
  if (change.kind !== 'set') return value;
  return typeof change.part === 'object' && typeof value === 'string'
    ? splice(value, change.part, change.value)
    : change.value;
}

/** Blanks at the ends of a text mean nothing, and neither does the order of keys. */
function same(a: Yaml, b: Yaml): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)!))
  );
}

function splice(text: string, { start, end }: Range, instead: string): string {
  return text.slice(0, start) + instead + text.slice(end);
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
