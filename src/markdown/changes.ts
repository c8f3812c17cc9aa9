import type { Change, Path } from '../feed/placed.ts';
import { applyEdits, type Edit, inOrder, smallest } from '../text/edits.ts';
import type { Range } from '../text/source.ts';
import { type Changeable, fieldsOf, isSafe, pathIn, splice, valueAt } from './safe-changes.ts';
import { writeScalar } from './write-scalar.ts';
import type { YamlMap } from './yaml.ts';
import type { YamlPlace } from './yaml-places.ts';

/**
 * The edits that make these changes, with paths as the author writes them, over as few units as can be. The
 * file is read again as it would be afterwards: where anything else would mean something else, there are no
 * edits. A text over several lines is left alone.
 */
export function editsFor(file: Changeable, wanted: readonly Change[]): readonly Edit[] | undefined {
  const fields = fieldsOf(file);
  const changes = wanted.map((change) => settled(fields, change));
  const edits: Edit[] = [];
  for (const change of changes) {
    const edit = editFor(file, change);
    if (!edit) return undefined;
    edits.push(smallest(file.text, edit));
  }
  if (inOrder(edits).length < edits.length || applyEdits(file.text, edits) === file.text) return undefined;
  return isSafe(file, edits, changes) ? edits : undefined;
}

/** The change with the path at which it stands; `license: X` is short for `license: {name: X}`. */
function settled(fields: YamlMap, change: Change): Change {
  if (change.kind !== 'set') return change;
  const { was } = change;
  const path = pathIn(fields, change.path);
  const around = path.slice(0, -1);
  const isShort = was !== undefined && around.length > 0 && valueAt(fields, around)?.trim() === was.trim();
  return { ...change, path: isShort ? around : path };
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

function setEdit(file: Changeable, change: Change & { kind: 'set' }): Edit | undefined {
  const { path, part = 'value', value, was } = change;
  if (path[0] === 'body') {
    if (typeof part !== 'object' || file.bodyStart === undefined) return undefined;
    return { range: moved(part, file.bodyStart), text: value };
  }
  const place = file.find(path);
  if (!place || !file.yaml) return undefined;
  const { start } = file.yaml;
  if (part === 'key') {
    if (!place.key || !place.keyStyle) return undefined;
    return written(file, moved(place.key, start), value, place.keyStyle, place.flow);
  }
  if (!place.style) return undefined;
  const before = valueAt(fieldsOf(file), path) ?? '';
  if (was !== undefined && before.trim() !== was.trim()) return undefined;
  if (place.empty) return typeof part === 'object' ? undefined : fillEdit(file, place, value);
  const range = moved(place.value, start);
  if (part === 'value') return written(file, range, value, place.style, place.flow);
  // Parts count from the first character that is no blank, for readers drop what stands before it.
  if (before !== before.trimStart()) return undefined;
  return written(file, range, splice(before, part, value), place.style, place.flow);
}

function written(
  { json, yaml }: Changeable,
  range: Range,
  value: string,
  style: NonNullable<YamlPlace['style']>,
  flow: boolean,
): Edit | undefined {
  const wanted =
    json && style === 'plain' && !/^(?:true|false|0|[1-9]\d{0,14})$/.test(value) ? 'double' : style;
  const text = writeScalar(value, wanted, flow);
  return text === undefined || !yaml || range.end > yaml.end ? undefined : { range, text };
}

/** A field that has its colon and nothing after it. */
function fillEdit({ text, yaml }: Changeable, { key, flow }: YamlPlace, value: string): Edit | undefined {
  const end = yaml!.start + key!.end;
  const colon = text.indexOf(':', end);
  const scalar = writeScalar(value, 'plain', flow);
  if (scalar === undefined) return undefined;
  return { range: { start: colon + 1, end: colon + 1 }, text: ` ${scalar}` };
}

/** A new field stands on a line of its own: below the one named, else at the end of the block. */
function addEdit(file: Changeable, { path, value, after }: Change & { kind: 'add' }): Edit | undefined {
  const { text, yaml, find } = file;
  const [key] = path;
  if (!yaml || path.length !== 1 || typeof key !== 'string' || find(path)) return undefined;
  const block = text.slice(yaml.start, yaml.end);
  const scalar = writeScalar(value, 'plain', false);
  const indent = indentOf(file, after);
  if (scalar === undefined || indent === undefined) return undefined;
  const line = `${indent}${key}: ${scalar}`;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const anchor = after?.length === 1 ? find(after) : undefined;
  if (anchor?.key && anchor.style) {
    const feed = text.indexOf('\n', yaml.start + anchor.value.end);
    if (feed !== -1 && feed < yaml.end)
      return { range: { start: feed + 1, end: feed + 1 }, text: `${line}${lineEnd}` };
  }
  const { end } = yaml;
  const at = { start: end, end };
  if (block === '') return { range: at, text: /^\r?\n/.test(text.slice(end)) ? line : `${line}${lineEnd}` };
  return { range: at, text: block.endsWith('\n') ? `${line}${lineEnd}` : `${lineEnd}${line}` };
}

/** The blanks that stand before the fields of a block; nothing where it is written otherwise. */
function indentOf(file: Changeable, after: Path | undefined): string | undefined {
  const first = after?.[0] ?? Object.keys(fieldsOf(file))[0];
  const key = first === undefined ? undefined : file.find([first])?.key;
  if (!key) return '';
  const start = file.yaml!.start + key.start;
  const indent = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *$/.test(indent) ? indent : undefined;
}

/** A field goes with its line; one that shares its lines with a comment stays. */
function removeEdit({ text, yaml, find }: Changeable, path: Path): Edit | undefined {
  const place = find(path);
  if (!yaml || !place?.key || place.flow || path.length !== 1) return undefined;
  const start = text.lastIndexOf('\n', yaml.start + place.key.start - 1) + 1;
  const feed = text.indexOf('\n', yaml.start + place.value.end);
  const end = feed === -1 ? text.length : feed + 1;
  if (text.slice(start, end).includes('#')) return undefined;
  if (feed !== -1 || start === 0) return { range: { start, end }, text: '' };
  return { range: { start: start - (text[start - 2] === '\r' ? 2 : 1), end }, text: '' };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
