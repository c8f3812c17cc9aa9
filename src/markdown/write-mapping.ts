import { visible, writeScalar } from './write-scalar.ts';

/** What a file of the author is to say. A key without a value is left out. */
export interface Mapping {
  readonly [key: string]: Entry | undefined;
}
export type Entry = string | number | boolean | Mapping | readonly Entry[];

/** A mapping as YAML, a key on each line. Everything in it reads back as the text that was given. */
export function writeMapping(mapping: Mapping): string {
  return linesOf(mapping)
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * A mapping that takes at most so many UTF-16 units as YAML: of the keys named, those that stand first are left out
 * first, until the rest fits.
 */
export function fitting(mapping: Mapping, units: number, dispensable: readonly string[]): Mapping {
  let kept = mapping;
  for (const key of dispensable) {
    if (writeMapping(kept).length <= units) break;
    kept = { ...kept, [key]: undefined };
  }
  return kept;
}

function linesOf(mapping: Mapping): string[] {
  return Object.entries(mapping).flatMap(([key, entry]) => {
    if (entry === undefined) return [];
    const [first, ...rest] = entryLines(entry);
    const name = scalarOf(key);
    if (typeof entry !== 'object' || first === '{}' || first === '[]') {
      return [`${name}: ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
    }
    return [`${name}:`, ...[first!, ...rest].map((line) => (line === '' ? '' : `  ${line}`))];
  });
}

function entryLines(entry: Entry): string[] {
  if (typeof entry !== 'object') return scalarLines(String(entry));
  if (!Array.isArray(entry)) {
    const lines = linesOf(entry as Mapping);
    return lines.length > 0 ? lines : ['{}'];
  }
  if (entry.length === 0) return ['[]'];
  return entry.flatMap((item: Entry) => {
    const [first, ...rest] = entryLines(item);
    return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
  });
}

/** A text of several lines stands as it is below its key, where YAML gives every character of it back. */
function scalarLines(text: string): string[] {
  if (!text.includes('\n') || !/^[!-~\u00a1-\ud7ff]/.test(text) || unlike.test(text)) return [scalarOf(text)];
  const ends = text.endsWith('\n');
  return [ends ? '|' : '|-', ...(ends ? text.slice(0, -1) : text).split('\n')];
}

/** What a block of lines would lose: lines of blanks, line feeds at the end, and what is not written as it is. */
const unlike = new RegExp(`[^\\n${visible}]|^ +$|\\n\\n$`, 'mu');

/** Half a character, which no file can hold, becomes the sign for what could not be read. */
function scalarOf(text: string): string {
  return writeScalar(text.replace(/[\ud800-\udfff]/gu, '\ufffd'), 'plain', false) ?? '""';
}
