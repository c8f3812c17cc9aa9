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

/** The line of a place. Wide characters and emoji count two columns, as terminals draw them. */
export function frameOf(source: SourceText, place: Place): Frame {
  const line = source.line(place.line);
  const start = Math.min(place.column - 1, line.length);
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

/** An offset moved back so that it does not cut a character in two. */
function moveBack(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
