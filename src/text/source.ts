/** A range in a text, in UTF-16 offsets: `start` is the first unit, `end` the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place in a file as people count: lines and columns from 1, columns in UTF-16 units, end exclusive. */
export interface Place {
  /** Path as shown to the user, with `/` on every system. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A text with its name; turns offsets into lines and columns. CR, LF and CRLF each end a line. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  #starts: number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** Line and column of a range. Offsets outside the text are moved to its nearest end. */
  place(range: Range): Place {
    const [line, column] = this.#position(range.start);
    const [endLine, endColumn] = this.#position(Math.max(range.start, range.end));
    return { file: this.file, line, column, endLine, endColumn };
  }

  /** The offset of a 1-based line and column. */
  offset(line: number, column: number): number {
    const starts = this.#lineStarts();
    const start = starts[Math.min(line, starts.length) - 1] ?? 0;
    return Math.min(start + column - 1, this.text.length);
  }

  /** The text of a 1-based line without its line end. */
  line(number: number): string {
    const starts = this.#lineStarts();
    const start = starts[number - 1];
    if (start === undefined) return '';
    let end = starts[number] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13))
      end--;
    return this.text.slice(start, end);
  }

  #position(offset: number): [line: number, column: number] {
    const starts = this.#lineStarts();
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return [low + 1, at - starts[low]! + 1];
  }

  #lineStarts(): number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (let i = 0; i < this.text.length; i++) {
      const unit = this.text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && this.text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
    return starts;
  }
}
