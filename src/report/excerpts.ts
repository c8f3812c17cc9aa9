import type { Change } from '../diff/change.ts';
import { printableLine, quote, sliceWhole } from '../text/printable.ts';

/** UTF-16 units of a value that are shown, and how many of them before the place where two values part. */
const longest = 160;
const lead = 40;

/** What is shown of the values of a change: long ones from shortly before the place where they part. */
export function excerpts({
  before,
  after,
}: Pick<Change, 'before' | 'after'>): Pick<Change, 'before' | 'after'> {
  if (before === undefined || after === undefined)
    return { ...cutIf(before, 'before'), ...cutIf(after, 'after') };
  const start = Math.max(before.length, after.length) > longest ? partingOf(before, after) - lead : 0;
  return { before: cut(before, start), after: cut(after, start) };
}

function cutIf(text: string | undefined, name: 'before' | 'after'): Pick<Change, 'before' | 'after'> {
  return text === undefined ? {} : { [name]: cut(text, 0) };
}

function cut(text: string, start: number): string {
  const from = start > 0 && isSecondHalf(text.charCodeAt(start)) ? start + 1 : Math.max(0, start);
  const rest = from === 0 ? text : `…${text.slice(from)}`;
  return rest.length > longest ? `${sliceWhole(rest, longest)}…` : rest;
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The offset from which two texts differ. */
function partingOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** An excerpt for the end of a line. */
export function shownExcerpt(text: string): string {
  return text === '' ? '(empty)' : printableLine(text);
}

/** An excerpt between backticks, in which Markdown obeys nothing. */
export function quoteExcerpt(text: string): string {
  return text.trim() === '' ? '(empty)' : quote(text);
}
