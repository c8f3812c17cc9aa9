import { applyEdits, type Edit } from '../text/edits.ts';
import type { Range } from '../text/source.ts';
import { namespaces } from './namespaces.ts';
import type { XmlProblem } from './problem.ts';

/** A document that was mended so that reading can go on, and the way back to what was written. */
export interface Repaired {
  readonly text: string;
  /** The offset in the document as it was written, for an offset in `text`. */
  original(offset: number): number;
}

/** A document as it was written. */
export function asWritten(text: string): Repaired {
  return { text, original: (offset) => offset };
}

/** The repairs that readers of feeds agree on, and where each was made, in offsets of the text given. */
export interface Repair {
  readonly edits: readonly Edit[];
  readonly places: readonly Range[];
}

/**
 * What mends a problem without a guess about its meaning: white space before the XML declaration, an `&` that
 * stands for itself, an entity of HTML, a prefix that is not declared. Nothing for every other problem.
 */
export function repairFor(text: string, problem: XmlProblem): Repair | undefined {
  switch (problem.kind) {
    case 'leading': {
      const blank = /^[\t\n\r \ufeff]+(?=<)/.exec(text)?.[0].length ?? 0;
      const range = { start: 0, end: blank };
      return blank === 0 ? undefined : { edits: [{ range, text: '' }], places: [range] };
    }
    case 'ampersand':
      return replaceAll(text, /&(?!#?[\w.:-]{1,64};)/g, () => '&amp;');
    case 'entity':
      return replaceAll(
        text,
        /&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][\w.:-]{0,63};/g,
        (found) => `&amp;${found.slice(1)}`,
      );
    case 'undeclared-prefix':
      return declare(text, problem.prefix!, problem.range);
    default:
      return undefined;
  }
}

/** The repaired text, and the way back through this repair and those before it. */
export function repaired(before: Repaired, repair: Repair): Repaired {
  const { edits } = repair;
  const steps: { readonly from: number; readonly back: number }[] = [];
  let grown = 0;
  for (const { range, text } of edits) {
    grown += text.length - (range.end - range.start);
    steps.push({ from: range.end + grown, back: grown });
  }
  const back = (offset: number): number => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (steps[middle]!.from <= offset) low = middle + 1;
      else high = middle;
    }
    const plain = offset - (steps[low - 1]?.back ?? 0);
    const next = edits[low];
    return next && plain > next.range.start ? next.range.start : plain;
  };
  return { text: applyEdits(before.text, edits), original: (offset) => before.original(back(offset)) };
}

/** Replaces in character data and attribute values; comments, CDATA and instructions stay as they are. */
function replaceAll(text: string, found: RegExp, instead: (found: string) => string): Repair | undefined {
  const edits: Edit[] = [];
  const islands = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
  let from = 0;
  const sweep = (end: number): void => {
    for (const { 0: word, index } of text.slice(from, end).matchAll(found)) {
      const start = from + index;
      edits.push({ range: { start, end: start + word.length }, text: instead(word) });
    }
  };
  for (const { 0: island, index } of text.matchAll(islands)) {
    sweep(index);
    from = index + island.length;
  }
  sweep(text.length);
  return edits.length === 0 ? undefined : { edits, places: edits.map(({ range }) => range) };
}

const madeUp = 'urn:undeclared:';

/** Whether the address of a namespace was made up here, because its prefix is not declared. */
export const isMadeUp = (uri: string): boolean => uri.startsWith(madeUp);

/** A prefix that everybody knows gets its address, another one an address of its own. */
function declare(text: string, prefix: string, range: Range): Repair | undefined {
  const root = /<(?![?!])[^\s/>]+/.exec(text);
  if (!root || !/^[\w.-]+$/.test(prefix)) return undefined;
  const at = root.index + root[0].length;
  const uri = namespaces.get(prefix) ?? `${madeUp}${prefix}`;
  return { edits: [{ range: { start: at, end: at }, text: ` xmlns:${prefix}="${uri}"` }], places: [range] };
}
