import type { Range } from '../../text/source.ts';

/** Where each line stands, without its line end: CR, LF or both. */
export function* linesOf(text: string): Generator<Range> {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    yield { start, end: found.index };
    start = ends.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}
