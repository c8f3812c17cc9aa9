import type { Range } from '../text/source.ts';

/** The last part of a streamed document: as much as may still be asked about. Offsets are those of the document. */
export interface TextWindow {
  /** Offset after the last unit there is. */
  readonly end: number;
  /** Adds a piece, and forgets what stands before `keep`. */
  add(piece: string, keep: number): void;
  slice(start: number, end: number): string;
  /** The part of a range without white space at either end. */
  trim(start: number, end: number): Range;
  /** Where the attribute value starts whose closing quote stands at `end`. */
  valueStart(end: number): number;
  /** Whether the end tag at an offset has exactly this name. */
  hasEndTag(name: string, at: number): boolean;
}

export function openWindow(): TextWindow {
  let text = '';
  let base = 0;
  return {
    get end() {
      return base + text.length;
    },
    add(piece, keep) {
      text = keep === base ? text + piece : text.slice(keep - base) + piece;
      base = keep;
    },
    slice: (start, end) => text.slice(start - base, end - base),
    trim(start, end) {
      let first = start - base;
      let last = end - base;
      while (first < last && isSpace(text.charCodeAt(first))) first++;
      while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
      return { start: first + base, end: last + base };
    },
    // The closing quote cannot occur inside the value, so the nearest one before it is the opening quote.
    valueStart: (end) => text.lastIndexOf(text[end - base]!, end - base - 1) + 1 + base,
    hasEndTag(name, at) {
      const start = at - base + '</'.length;
      const next = text.charCodeAt(start + name.length);
      return (next === 0x3e || isSpace(next)) && text.startsWith(name, start);
    },
  };
}

/** White space in the sense of XML: a no-break space is none. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d;
}
