import type { Path, Remark } from '../feed/placed.ts';
import { readHttpUrl } from '../feed/url.ts';
import type { Range } from '../text/source.ts';
import { findMisread, repairMisread } from './misread.ts';
import type { Yaml } from './yaml.ts';

/** Collects what a reader notices about one file. */
export interface Notebook {
  readonly remarks: Remark[];
  /** What the rules of this kind of file are called: `show-field-type`, `ep-field-type`. */
  readonly prefix: 'show' | 'ep';
  /** Where each entry of a list stands, by the name of the field. */
  readonly lists?: Map<string, readonly Path[]>;
}

export function note(
  book: Notebook,
  rule: string,
  path: Path,
  more: Omit<Remark, 'rule' | 'path'> = {},
): void {
  book.remarks.push({ rule, path, ...more });
}

/**
 * The text of a scalar without the white space of XML around it, which no feed keeps; nothing for a blank one
 * and for what is no scalar.
 */
export function textOf(value: Yaml | undefined): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '');
}

/** The text of a scalar that is a word or a number: without any white space around it. */
function wordIn(value: Yaml | undefined): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** A list as a list, one value as a list of one, nothing as an empty one. */
export function listOf(value: Yaml | undefined): readonly Yaml[] {
  if (value === null || value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value as Yaml];
}

/** The entries of a mapping, for looking up by name. */
export function entriesOf(value: Yaml | undefined): ReadonlyMap<string, Yaml> {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map();
}

const truths = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** `true` or `false`; YAML's older `yes` and `no` mean the same here. */
export function flagOf(book: Notebook, path: Path, value: Yaml | undefined): boolean | undefined {
  const text = wordIn(value);
  if (text === undefined) return undefined;
  const flag = truths.get(text.toLowerCase());
  if (flag === undefined) {
    note(book, `${book.prefix}-field-type`, path, {
      unread: true,
      text,
      detail: { expects: 'true or false', found: '' },
    });
  }
  return flag;
}

/** `true` or `false`, and the words of older feeds with a remark. */
export function explicitOf(book: Notebook, value: Yaml | undefined): boolean | undefined {
  const text = wordIn(value);
  if (text === undefined) return undefined;
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  const rule = `${book.prefix}-explicit-value`;
  if (['yes', 'explicit', 'no', 'clean'].includes(word)) {
    const flag = word === 'yes' || word === 'explicit';
    note(book, rule, ['explicit'], { text, severity: 'warning', detail: { suggestion: String(flag) } });
    return flag;
  }
  note(book, rule, ['explicit'], { text, unread: true });
  return undefined;
}

/** A whole number from 1. */
export function wholeOf(
  book: Notebook,
  path: Path,
  value: Yaml | undefined,
  rule: string,
): number | undefined {
  const text = wordIn(value);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  const stripped = /^0{1,20}([1-9]\d{0,8})$/.exec(text)?.[1];
  note(book, rule, path, { text, unread: true, ...(stripped ? { detail: { suggestion: stripped } } : {}) });
  return undefined;
}

/** One word of a list, in any case. */
export function wordOf<Word extends string>(
  book: Notebook,
  path: Path,
  value: Yaml | undefined,
  words: readonly Word[],
  rule: string,
): Word | undefined {
  const text = wordIn(value);
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text.toLowerCase());
  if (!found) note(book, rule, path, { text, unread: true, detail: { expects: words.join(', ') } });
  return found;
}

/** An address as it goes into a feed: percent-encoded where that is needed. What is wrong with it, rules say. */
export function addressOf(value: Yaml | undefined): string | undefined {
  const text = wordIn(value);
  if (text === undefined) return undefined;
  const read = readHttpUrl(text);
  return read.ok ? read.value.href : text;
}

/** An object with only the entries that have a value. */
export function given<T extends object>(entries: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const key in entries) if (entries[key] !== undefined) kept[key] = entries[key];
  return kept as never;
}

/** Control characters of Latin-1, and the sign for what could not be decoded: letters that went wrong. */
const garbled = /[\u0080-\u009f\ufffd]/;
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const illegalOrLone = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;

const inNotes = { where: 'notes' };

/** Remarks on characters that no XML can carry, and on blanks at the ends, in every text of a mapping. */
export function noteTexts(book: Notebook, value: Yaml, path: Path): void {
  if (value === null) return;
  if (typeof value !== 'string') {
    for (const [key, child] of Object.entries(value)) {
      noteTexts(book, child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
    return;
  }
  const bad = illegalOrLone.exec(value);
  if (bad) {
    const part = { start: bad.index, end: bad.index + bad[0].length };
    note(book, 'xml-illegal-char', path, { part, text: bad[0] });
  }
  noteGarbled(book, value, path);
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  if ((first === 32 || first === 9 || last === 32 || last === 9) && value.trim() !== '') {
    // They are dropped on reading.
    note(book, 'xml-value-whitespace', path, { text: value, part: blanksOf(value) });
  }
}

/** The blanks at the beginning of a text, else those at its end. */
function blanksOf(text: string): Range {
  const start = text.length - text.trimStart().length;
  return start > 0 ? { start: 0, end: start } : { start: text.trimEnd().length, end: text.length };
}

function noteGarbled(book: Notebook, value: string, path: Path, detail: Remark['detail'] = {}): void {
  const misread = findMisread(value);
  if (misread) {
    const { part, meant } = misread;
    const whole = detail === inNotes ? {} : { whole: repairMisread(value) };
    const text = value.slice(part.start, part.end);
    note(book, 'xml-double-encoded', path, {
      part,
      text,
      detail: { ...detail, suggestion: meant, ...whole },
    });
    return;
  }
  const found = garbled.exec(value);
  if (!found) return;
  const part = { start: found.index, end: found.index + 1 };
  note(book, 'xml-c1-char', path, { part, text: found[0], detail });
}

/** Remarks on characters in notes that no XML can carry; they are dropped. */
export function noteBody(book: Notebook, body: string): void {
  const bad = illegal.exec(body);
  if (bad) {
    const part = { start: bad.index, end: bad.index + 1 };
    note(book, 'xml-illegal-char', ['body'], { part, text: bad[0], severity: 'warning', detail: inNotes });
  }
  noteGarbled(book, body, ['body'], inNotes);
}
