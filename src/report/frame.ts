import stringWidth from 'string-width';
import { printableLine } from '../text/printable.ts';
import type { Place, SourceText } from '../text/source.ts';

const widest = 110;
/** Every unit of it is one column of a terminal, so there is nothing to measure. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff…]*$/;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line of a file with what is wrong in it marked below. */
export interface Frame {
  readonly line: string;
  readonly text: string;
  /** Blanks up to the mark, in columns of a terminal, and the mark. */
  readonly indent: string;
  readonly mark: string;
}

/**
 * The line of a place. Wide characters and emoji count two columns, as terminals draw them, and accents none.
 * A mark that begins or ends inside of what is drawn as one character marks all of it. `alone` leaves out
 * everything but the marked part. Tabs of the
 * indent are drawn as blanks, unless they are what is marked.
 */
export function frameOf(source: SourceText, place: Place, alone = false): Frame {
  const whole = withPlainIndent(source.line(place.line), place.column - 1);
  const line = alone ? onlyMarked(whole, place) : whole;
  const start = moveBack(line, Math.min(place.column - 1, line.length));
  const end = place.endLine === place.line ? Math.min(place.endColumn - 1, line.length) : line.length;
  const cut = start > widest - 30 ? moveBack(line, start - 30) : 0;
  const last = moveBack(line, Math.min(cut + widest, line.length));
  const lead = cut > 0 ? '…' : '';
  const before = `${lead}${printableLine(line.slice(cut, start))}`;
  const marked = printableLine(line.slice(start, moveOn(line, Math.min(end, last))));
  const text = `${lead}${printableLine(line.slice(cut, last))}${line.length > last ? '…' : ''}`;
  const { indent, width } = columnsOf(text, before.length, before.length + marked.length);
  return { line: String(place.line), text, indent: ' '.repeat(indent), mark: '^'.repeat(width) };
}

/** Where a part of a text begins on a terminal and how wide it is, at least one column. */
function columnsOf(text: string, start: number, end: number): { indent: number; width: number } {
  if (plain.test(text)) return { indent: start, width: Math.max(1, end - start) };
  let indent = 0;
  let width = 0;
  for (const { segment, index } of characters.segment(text)) {
    const columns = stringWidth(segment);
    if (index + segment.length <= start) indent += columns;
    else if (index < end) width += columns;
  }
  return { indent, width: Math.max(1, width) };
}

/** A line with marks below several parts of it, cut like a frame where it is long. */
export function underline(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): { readonly line: string; readonly mark: string } {
  const first = marks[0]?.start ?? 0;
  const cut = first > widest - 30 ? moveBack(text, first - 30) : 0;
  const lead = cut > 0 ? '…' : '';
  const end = cut + widest;
  let mark = '';
  for (const { start, end: last } of marks) {
    if (start > end) continue;
    const before = widthOf(`${lead}${printableLine(text.slice(cut, start))}`);
    const width = widthOf(printableLine(text.slice(start, Math.min(last, end))));
    mark = `${mark.padEnd(before)}${'^'.repeat(Math.max(1, width))}`;
  }
  return { line: `${lead}${printableLine(text.slice(cut, end))}${text.length > end ? '…' : ''}`, mark };
}

/** Columns of a terminal that a text takes. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A line whose indent is blanks, as many as it has characters. */
function withPlainIndent(line: string, marked: number): string {
  const indent = /^[\t ]*/.exec(line)![0].length;
  return indent > marked ? line : `${' '.repeat(indent)}${line.slice(indent)}`;
}

/** A line with everything but its indent and the marked part left out. */
function onlyMarked(line: string, place: Place): string {
  const start = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : start;
  const marked = line.slice(start, end);
  const rest = line.length > end ? '…' : '';
  return `${line.slice(0, start).replace(/\S/g, ' ')}${marked}${rest}`;
}

/** An offset moved back so that it does not cut a character in two. */
function moveBack(text: string, offset: number): number {
  return isInside(text, offset) ? offset - 1 : offset;
}

/** An offset moved on so that it does not cut a character in two. */
function moveOn(text: string, offset: number): number {
  return isInside(text, offset) ? offset + 1 : offset;
}

/** Says whether a character of two units stands around an offset. */
function isInside(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
