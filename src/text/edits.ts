import type { Range } from './source.ts';

/** A piece of a text, in UTF-16 offsets of that text, and what stands there instead. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text with its edits made, every other unit as it was. Edits may come in any order and must not overlap;
 * of those that do, the one that begins first stays. Equal edits count once.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let at = 0;
  for (const { range, text: instead } of inOrder(edits)) {
    written += text.slice(at, range.start) + instead;
    at = range.end;
  }
  return written + text.slice(at);
}

/** Edits by place, without those that overlap an earlier one. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.text < b.text ? -1 : 1),
  );
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const before = kept.at(-1);
    if (before && overlap(before.range, edit.range)) continue;
    kept.push(edit);
  }
  return kept;
}

/** Do two ranges share a unit, or begin at the same place? */
export function overlap(a: Range, b: Range): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}

/** The same edit over the fewest units: what is equal at both ends is left out. Characters stay whole. */
export function smallest(text: string, { range, text: instead }: Edit): Edit {
  let { start, end } = range;
  let [from, to] = [0, instead.length];
  while (start < end && text[start] === instead[from]) {
    start++;
    from++;
  }
  if (isHigh(text, start - 1) && start > range.start) {
    start--;
    from--;
  }
  while (end > start && to > from && text[end - 1] === instead[to - 1]) {
    end--;
    to--;
  }
  if (isLow(text, end) && end < range.end) {
    end++;
    to++;
  }
  return { range: { start, end }, text: instead.slice(from, to) };
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
