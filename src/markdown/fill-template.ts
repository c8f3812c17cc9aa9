import type { Path } from '../feed/placed.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import { findFences } from './front-matter.ts';
import { type FrontMatterLine, writeLine, writeValue } from './write-episode.ts';
import { writeScalar } from './write-scalar.ts';
import { readYaml, type Yaml, type YamlMap } from './yaml.ts';
import { yamlPlaces } from './yaml-places.ts';

/** A line that a new episode has, whether its template names it or not. */
export type WantedLine = Extract<FrontMatterLine, { key: string }> & {
  /** The author asked for this value: a template that has another one is in the way. */
  readonly firm?: boolean;
};

export type FilledTemplate =
  | { readonly ok: true; readonly text: string }
  /** `fences`: it has no front matter; `yaml`: it cannot be read; `taken`: `word` has a value of its own. */
  | { readonly ok: false; readonly problem: 'fences' | 'yaml' | 'taken'; readonly word?: string };

/**
 * An episode from a template: a Markdown file of the author's in which `{{title}}` and the like stand for
 * values. Comments, keys and notes stay as they are. In front matter a value is quoted as YAML needs it, and
 * lines that the template does not have are added below the others. Nothing of a template is run.
 */
export function fillTemplate(
  template: string,
  values: ReadonlyMap<string, string>,
  lines: readonly WantedLine[],
): FilledTemplate {
  const fences = findFences(template);
  if ('kind' in fences) return { ok: false, problem: 'fences' };
  const block = template.slice(fences.blockStart, fences.blockEnd);
  const filled = fillBlock(block, values);
  if (filled === undefined) return { ok: false, problem: 'yaml' };
  const lineEnd = template.includes('\r\n') ? '\r\n' : '\n';
  const completed = complete(filled, lines, lineEnd);
  if (!completed.ok) return completed;
  const between = template.slice(fences.blockEnd, fences.bodyStart);
  const closing = between.startsWith('\r\n') || between.startsWith('\n') ? between : `${lineEnd}${between}`;
  const notes = put(template.slice(fences.bodyStart), values);
  return {
    ok: true,
    text: `${template.slice(0, fences.blockStart)}${completed.text}${closing}${notes}`,
  };
}

const slots = /\{\{ {0,4}([a-z]{1,20}) {0,4}\}\}/g;

function put(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(slots, (slot, word: string) => values.get(word) ?? slot);
}

/**
 * Braces have a meaning of their own in YAML, so each slot is first held by a word without one. What reads
 * afterwards otherwise than the same words with their values put in is not a template we can fill.
 */
function fillBlock(block: string, values: ReadonlyMap<string, string>): string | undefined {
  let mark = 'podfeedslot';
  while ([block, ...values.values()].some((text) => text.includes(mark))) mark += 'x';
  const held = new Map([...values].map(([word, value]) => [`${mark}${word}z`, value]));
  const plain = block.replace(slots, (slot, word: string) => (values.has(word) ? `${mark}${word}z` : slot));
  const release = (text: string): string =>
    text.replace(new RegExp(`${mark}[a-z]{1,20}z`, 'g'), (word) => held.get(word) ?? word);
  const read = readYaml(plain);
  if (!read.ok) return undefined;
  const find = yamlPlaces(plain);
  const edits: Edit[] = [];
  for (const [path, text] of scalarsOf(read.value, [])) {
    const place = text.includes(mark) ? find(path) : undefined;
    if (!place?.style) continue;
    const scalar = writeScalar(release(text), place.style, place.flow);
    if (scalar === undefined) return undefined;
    edits.push({ range: place.value, text: scalar });
  }
  const written = release(applyEdits(plain, edits));
  const back = readYaml(written);
  return back.ok && isSame(back.value, read.value, release) ? written : undefined;
}

function* scalarsOf(value: Yaml, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* scalarsOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function isSame(back: Yaml, held: Yaml, release: (text: string) => string): boolean {
  if (typeof held === 'string') return typeof back === 'string' && back.trim() === release(held).trim();
  if (held === null || back === null || typeof back === 'string') return held === back;
  const [left, right] = [Object.entries(back), Object.entries(held)];
  return (
    left.length === right.length &&
    right.every(
      ([key, child], index) => left[index]![0] === release(key) && isSame(left[index]![1], child, release),
    )
  );
}

/** A block with the lines it lacks below the others, and values in the keys that have none. */
function complete(
  block: string,
  lines: readonly WantedLine[],
  lineEnd: string,
): { ok: true; text: string } | { ok: false; problem: 'taken' | 'yaml'; word: string } {
  const read = readYaml(block);
  const data: YamlMap = read.ok ? read.value : {};
  const find = yamlPlaces(block);
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const line of lines) {
    const place = find([line.key]);
    if (place === undefined) {
      added.push(writeLine(line));
    } else if (place.empty) {
      const colon = block.indexOf(':', place.key!.end);
      edits.push({ range: { start: colon + 1, end: colon + 1 }, text: ` ${writeValue(line.value)}` });
    } else if (line.firm && !isEqual(data[line.key], line.value)) {
      return { ok: false, problem: 'taken', word: line.key };
    }
  }
  const body = applyEdits(block, edits);
  const text = [...(body === '' ? [] : [body]), ...added].join(lineEnd);
  const back = readYaml(text);
  const whole =
    back.ok &&
    lines.every(
      ({ key, value }) => isEqual(back.value[key], value) || isEqual(back.value[key], data[key] ?? ''),
    );
  return whole ? { ok: true, text } : { ok: false, problem: 'yaml', word: '' };
}

function isEqual(value: Yaml | undefined, wanted: Yaml | undefined): boolean {
  return JSON.stringify(value) === JSON.stringify(wanted);
}
