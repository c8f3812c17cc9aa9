import type { Range } from '../text/source.ts';

/** Where each line of a text stands, without its line end: CR, LF or both. */
export function* linesOf(text: string): Generator<Range> {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    yield { start, end: found.index };
    start = ends.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** A range in a text without the blanks at its ends. */
export function withoutBlanks(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}
