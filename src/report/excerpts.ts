import type { Change } from '../diff/change.ts';
import { printableLine, quote, sliceWhole } from '../text/printable.ts';

/** UTF-16 units of a value that are shown, and how many of them before the place where two values part. */
const longest = 160;
const lead = 40;

/** Fields whose values are HTML, by the names that authors know. */
const htmlFields: ReadonlySet<string | undefined> = new Set(['notes', 'summary']);

type Values = Pick<Change, 'before' | 'after'>;

/**
 * What is shown of the values of a change: of notes the words, unless only their marks changed, and of long values
 * the part from shortly before the place where they part.
 */
export function excerpts(change: Pick<Change, 'before' | 'after' | 'field'>): Values {
  const { before, after } = htmlFields.has(change.field) ? readable(change) : change;
  if (before === undefined || after === undefined) {
    return given(before && cut(before, 0), after && cut(after, 0));
  }
  const isLong = Math.max(before.length, after.length) > longest;
  const start = isLong ? startOf(before, partingOf(before, after)) : 0;
  return { before: cut(before, start), after: cut(after, start) };
}

function readable({ before, after }: Values): Values {
  const [old, fresh] = [before, after].map((html) =>
    html
      ?.replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return old === fresh ? given(before, after) : given(old, fresh);
}

function given(before: string | undefined, after: string | undefined): Values {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Where to begin so that the place where two texts part is seen, at the beginning of a word if one is near. */
function startOf(text: string, parting: number): number {
  const start = Math.max(0, parting - lead);
  const blank = text.indexOf(' ', start - 1);
  return start > 0 && blank >= 0 && blank < parting ? blank + 1 : start;
}

function cut(text: string, start: number): string {
  const from = start > 0 && isSecondHalf(text.charCodeAt(start)) ? start + 1 : start;
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
