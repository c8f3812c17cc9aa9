import { limits } from '../text/limits.ts';
import type { Range } from '../text/source.ts';
import { readTimeCode } from '../text/time-code.ts';
import type { Chapter, ReadChapters, Written } from './chapters.ts';
import { chapterAt, gather } from './chapters-lines.ts';

/**
 * Chapters as a table with commas, semicolons or tabs (RFC 4180). A first row of names says what stands where; without
 * one it is start and title, or start, end and title, as Audacity exports labels.
 */
export function readChaptersCsv(text: string): ReadChapters {
  return gather(function* (slip) {
    let columns: Columns | undefined;
    for (const row of rowsOf(text, delimiterOf(text))) {
      if (row.every(({ text: cell }) => cell === '')) continue;
      if (!columns) {
        columns = namedColumns(row);
        if (columns) continue;
        columns = plainColumns(row);
      }
      const start = row[columns.start];
      if (!start) {
        slip({ kind: 'start', at: row[0]!.at, what: 'missing' });
        continue;
      }
      const title = columns.title === undefined ? undefined : row[columns.title];
      const chapter = chapterAt(text, start.at, start.at, slip);
      if (chapter) yield withCells(chapter, row, columns, title);
    }
  });
}

/** Says whether a text is a table of chapters, by its first row. */
export function isChaptersCsv(text: string): boolean {
  const delimiter = delimiterOf(text);
  const row = rowsOf(text, delimiter).next().value ?? [];
  if (row.length < 2) return false;
  return namedColumns(row) !== undefined || readTimeCode(row[0]!.text) !== undefined;
}

interface Columns {
  readonly start: number;
  readonly title?: number | undefined;
  readonly end?: number | undefined;
  readonly url?: number | undefined;
  readonly img?: number | undefined;
}

const names: ReadonlyMap<string, keyof Columns> = new Map([
  ['start', 'start'],
  ['starttime', 'start'],
  ['time', 'start'],
  ['timecode', 'start'],
  ['timestamp', 'start'],
  ['begin', 'start'],
  ['title', 'title'],
  ['name', 'title'],
  ['chapter', 'title'],
  ['end', 'end'],
  ['endtime', 'end'],
  ['url', 'url'],
  ['href', 'url'],
  ['link', 'url'],
  ['img', 'img'],
  ['image', 'img'],
]);

function namedColumns(row: readonly Written[]): Columns | undefined {
  const found: Partial<Record<keyof Columns, number>> = {};
  for (const [index, { text }] of row.entries()) {
    const name = text.length > 32 ? undefined : names.get(text.toLowerCase().replace(/[ _-]/g, ''));
    if (name) found[name] ??= index;
  }
  return found.start === undefined ? undefined : { ...found, start: found.start };
}

function plainColumns(row: readonly Written[]): Columns {
  const hasEnd = row.length > 2 && readTimeCode(row[1]!.text) !== undefined;
  return hasEnd ? { start: 0, end: 1, title: 2 } : { start: 0, title: 1, url: 2, img: 3 };
}

function withCells(
  { title: _, ...chapter }: Chapter,
  row: readonly Written[],
  { end: endColumn = -1, url: urlColumn = -1, img: imgColumn = -1 }: Columns,
  title: Written | undefined,
): Chapter {
  const end = readTimeCode(row[endColumn]?.text ?? '');
  const url = row[urlColumn];
  const img = row[imgColumn];
  return {
    ...chapter,
    ...(title?.text ? { title: title.text, titleAt: title.at } : {}),
    ...(end !== undefined && end > chapter.start ? { end } : {}),
    ...(url?.text ? { url } : {}),
    ...(img?.text ? { img } : {}),
  };
}

/** What stands between the cells: the one of three signs that comes first in the first line, a tab before all. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/)).slice(0, 4096);
  if (first.includes('\t')) return '\t';
  const [comma, semicolon] = [first.indexOf(','), first.indexOf(';')];
  return semicolon !== -1 && (comma === -1 || semicolon < comma) ? ';' : ',';
}

/** The rows of a table, each cell with its place; what stands in quotes may go over several lines. */
function* rowsOf(text: string, delimiter: string): Generator<Written[]> {
  let row: Written[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (row.length < limits.chapterColumns) row.push(cell);
    at = cell.next;
    if (text[at] === delimiter && at < text.length) {
      at++;
      if (at === text.length) row.push({ text: '', at: { start: at, end: at } });
      continue;
    }
    // Blanks behind closing quotes belong to no cell.
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && text[at] !== delimiter) at++;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

interface Cell extends Written {
  readonly next: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return cell(text.slice(start, end), start, end);
}

function quotedCell(text: string, start: number): Cell {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) return cell(text.slice(start + 1), start + 1, text.length);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const inner = cell(text.slice(start + 1, end).replaceAll('""', '"'), start + 1, end);
  return { ...inner, next: end + 1 };
}

function cell(value: string, start: number, end: number): Cell {
  const lead = value.length - value.trimStart().length;
  const trimmed = value.trim().replace(/\s+/g, ' ');
  const at: Range = {
    start: start + lead,
    end: Math.max(start + lead, end - (value.trimStart().length - value.trim().length)),
  };
  return { text: trimmed, at, next: end };
}
