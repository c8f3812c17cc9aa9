import stringWidth from 'string-width';
import { printableLine } from '../text/printable.ts';
import type { Place, SourceText } from '../text/source.ts';

const widest = 110;

/** A line of a file with what is wrong in it marked below. */
export interface Frame {
  readonly line: string;
  readonly text: string;
  /** Blanks up to the mark, in columns of a terminal, and the mark. */
  readonly indent: string;
  readonly mark: string;
}

/**
 * The line of a place. Wide characters and emoji count two columns, as terminals draw
 * them. `alone` leaves out everything but the marked part.
 */
export function frameOf(source: SourceText, place: Place, alone = false): Frame {
  const whole = source.line(place.line);
  const line = alone ? onlyMarked(whole, place) : whole;
  const start = moveBack(line, Math.min(place.column - 1, line.length));
  const end = place.endLine === place.line ? Math.min(place.endColumn - 1, line.length) : line.length;
  const cut = start > widest - 30 ? moveBack(line, start - 30) : 0;
  const lead = cut > 0 ? '…' : '';
  const visible = `${lead}${printableLine(line.slice(cut, cut + widest))}`;
  const before = `${lead}${printableLine(line.slice(cut, start))}`;
  const marked = printableLine(line.slice(start, Math.min(end, cut + widest)));
  return {
    line: String(place.line),
    text: `${visible}${line.length > cut + widest ? '…' : ''}`,
    indent: ' '.repeat(stringWidth(before)),
    mark: '^'.repeat(Math.max(1, stringWidth(marked))),
  };
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
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
