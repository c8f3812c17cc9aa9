import { FAILSAFE_SCHEMA, type LoadOptions, load, YAMLException } from 'js-yaml';
import { limits } from '../text/limits.ts';
import type { Range } from '../text/source.ts';
import { findMark } from './yaml-places.ts';

/** What YAML holds when every scalar stays the text its author wrote. `null` is a key with nothing after it. */
export type Yaml = string | null | readonly Yaml[] | YamlMap;
export type YamlMap = { readonly [key: string]: Yaml };

export type YamlProblemKind =
  | 'syntax'
  | 'unquoted'
  | 'duplicate-key'
  | 'tag'
  | 'alias'
  | 'documents'
  | 'directive'
  | 'not-a-mapping'
  | 'limit';

export interface YamlProblem {
  readonly kind: YamlProblemKind;
  /** Offsets in the YAML text. */
  readonly range: Range;
  /** The key, value, tag or limit meant, or what is wrong with the writing, where that is known. */
  readonly detail?: string;
  /** Where a key of the same name stands before, in offsets of the YAML text. */
  readonly earlier?: Range;
  /** The range is all of the value: nothing follows that may belong to it, or not. */
  readonly whole?: boolean;
}

export type ReadYaml =
  | { readonly ok: true; readonly value: YamlMap }
  | { readonly ok: false; readonly problem: YamlProblem };

/** The types of js-yaml 4.1 do not know the depth limit of 4.3. */
const options: LoadOptions & { maxDepth: number } = { schema: FAILSAFE_SCHEMA, maxDepth: limits.yamlDepth };

/**
 * Reads one YAML mapping with the failsafe schema, so that nothing is turned into a number, a date or a
 * boolean, and with the limits of `text/limits.ts`. Anchors, aliases, tags and directives are refused.
 */
export function readYaml(text: string): ReadYaml {
  const refused = refuse(text);
  if (refused) return { ok: false, problem: refused };
  let value: unknown;
  try {
    value = load(text, options);
  } catch (error) {
    if (error instanceof YAMLException) return { ok: false, problem: problemOf(error, text) };
    throw error;
  }
  if (value === undefined || value === null) return { ok: true, value: {} };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { ok: false, problem: { kind: 'not-a-mapping', range: firstLine(text) } };
  }
  if (countKeys(value as YamlMap) > limits.yamlKeys) {
    return {
      ok: false,
      problem: { kind: 'limit', range: firstLine(text), detail: `${limits.yamlKeys} keys` },
    };
  }
  return { ok: true, value: value as YamlMap };
}

/** The look of an anchor, an alias or a tag; text may look so too, which only a parser can tell. */
const marks = /(?:^|[\s,[{:-])[&*!]\S/;

function refuse(text: string): YamlProblem | undefined {
  if (text.startsWith('%') || text.includes('\n%')) {
    const start = text.startsWith('%') ? 0 : text.indexOf('\n%') + 1;
    return { kind: 'directive', range: { start, end: lineEnd(text, start) } };
  }
  if (!marks.test(text)) return undefined;
  const mark = findMark(text);
  return mark && { kind: mark.kind, range: mark.range, detail: mark.name };
}

/** Nothing stands in two places here, for aliases were refused: this ends. */
function countKeys(root: YamlMap): number {
  let keys = 0;
  const visit = (node: Yaml): void => {
    if (node === null || typeof node === 'string') return;
    if (!Array.isArray(node)) keys += Object.keys(node).length;
    for (const child of Object.values(node)) visit(child);
  };
  visit(root);
  return keys;
}

function problemOf(error: YAMLException, text: string): YamlProblem {
  const start = Math.min(error.mark?.position ?? 0, text.length);
  const range = { start, end: Math.min(start + 1, text.length) };
  const reason = error.reason ?? '';
  if (reason.includes('duplicated')) return duplicateKey(text, start);
  if (reason.includes('single document')) return { kind: 'documents', range: separator(text) };
  if (reason.includes('maxDepth'))
    return { kind: 'limit', range, detail: `${limits.yamlDepth} levels of nesting` };
  if (reason.includes('non-printable')) {
    const found = text.search(unprintable);
    return {
      kind: 'syntax',
      range: found === -1 ? range : { start: found, end: found + 1 },
      detail: 'character',
    };
  }
  const unquoted = unquotedValue(text, start);
  if (unquoted) {
    const detail = text.slice(unquoted.start, unquoted.end);
    return { kind: 'unquoted', range: unquoted, detail, whole: isWhole(text, unquoted) };
  }
  const sign = signs.find(([words]) => reason.includes(words));
  return { kind: 'syntax', range, ...(sign ? { detail: sign[1] } : {}) };
}

/** What YAML forbids (YAML 1.2, section 5.1). */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What js-yaml says, and what that comes from. */
const signs = [
  ['tab characters', 'tab'],
  ['quoted scalar', 'quote'],
  ['escape sequence', 'escape'],
  ['flow collection', 'bracket'],
  ['bad indentation', 'indent'],
  ['end of the stream', 'key'],
  ['can not read a block mapping entry', 'key'],
] as const;

function duplicateKey(text: string, start: number): YamlProblem {
  const range = keyAt(text, start);
  const key = text.slice(range.start, range.end);
  const earlier = earlierKey(text, range, key);
  return { kind: 'duplicate-key', range, detail: key.trim(), ...(earlier ? { earlier } : {}) };
}

/** The last line before that begins with the same key; nothing for keys between braces. */
function earlierKey(text: string, { start }: Range, key: string): Range | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(line, start);
  if (line === 0 || indent.trim() !== '') return undefined;
  const before = `\n${text}`.lastIndexOf(`\n${indent}${key}:`, line - 1);
  const from = before + indent.length;
  return before === -1 ? undefined : { start: from, end: from + key.length };
}

function keyAt(text: string, start: number): Range {
  const end = lineEnd(text, start);
  const colon = text.indexOf(':', start);
  return { start, end: colon === -1 || colon > end ? end : colon };
}

function separator(text: string): Range {
  const found = /\n---/.exec(text);
  const start = found ? found.index + 1 : 0;
  return { start, end: Math.min(start + 3, text.length) };
}

/** `title: Part 1: The start`, or a value that begins with a character of YAML's own: what needs quotes. */
function unquotedValue(text: string, at: number): Range | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = lineEnd(text, start);
  const line = text.slice(start, end);
  const key = /^\s*(?:- )?[A-Za-z][\w.-]{0,60}: {1,20}/.exec(line);
  if (!key) return undefined;
  const value = line.slice(key[0].length).trimEnd();
  const first = value.charAt(0);
  const needsQuotes =
    first === '@' || first === '`' || first === '%' || (/: |:$/.test(value) && !'"\'[{|>'.includes(first));
  return needsQuotes
    ? { start: start + key[0].length, end: start + key[0].length + value.length }
    : undefined;
}

/** Neither a comment nor a line that is indented further follows. */
function isWhole(text: string, { start, end }: Range): boolean {
  if (/\s#/.test(text.slice(start, end))) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ -]*/.exec(text.slice(line, start))![0].length;
  const next = /\S/.exec(text.slice(end));
  if (!next) return true;
  const at = end + next.index;
  return at - (text.lastIndexOf('\n', at - 1) + 1) <= indent;
}

function firstLine(text: string): Range {
  return { start: 0, end: lineEnd(text, 0) };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
