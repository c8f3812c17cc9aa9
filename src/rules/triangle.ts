import type { Episode } from '../feed/feed.ts';
import { readSide, type Side, sideName, sides } from '../feed/talent-triangle.ts';
import type { Range } from '../text/source.ts';

/** The sides of an episode, each once. */
export function sidesOf(episode: Episode): ReadonlySet<Side> {
  return new Set((episode.triangle ?? episode.talentTriangle ?? []).map(({ side }) => side));
}

/** A line of notes that says the sides: `PMI Talent Triangle: Power Skills`. */
export interface TriangleLine {
  /** Where what follows the colon stands, without blanks and marks of emphasis around it. */
  readonly part: Range;
  readonly sides: ReadonlySet<Side>;
}

const prefix = 'pmi talent triangle';

/** The line of the notes that says the sides of the Talent Triangle. */
export function triangleLine(body: string): TriangleLine | undefined {
  const lower = body.toLowerCase();
  // A lower-case letter may be longer than its capital; offsets would then be of another text.
  if (lower.length !== body.length) return undefined;
  for (let at = lower.indexOf(prefix); at !== -1; at = lower.indexOf(prefix, at + prefix.length)) {
    const from = at + prefix.length;
    const feed = body.indexOf('\n', from);
    const end = Math.min(feed === -1 ? body.length : feed, from + 300);
    const found = /^[*_®™ ]{0,8}:[*_ ]{0,8}/.exec(body.slice(from, end));
    if (
      !found ||
      !/^[\s>*_#-]*$/.test(body.slice(Math.max(body.lastIndexOf('\n', at - 1) + 1, at - 20), at))
    ) {
      continue;
    }
    const start = from + found[0].length;
    const text = body.slice(start, end).replace(/[\s*_.]+$/, '');
    if (text !== '') return { part: { start, end: start + text.length }, sides: sidesIn(text) };
  }
  return undefined;
}

/** The sides that a short text names, by present or former names. */
function sidesIn(text: string): ReadonlySet<Side> {
  const pieces = text.split(/[,;/+|]/).map((piece) => readSide(piece));
  const read = [readSide(text), ...pieces].flatMap((side) => (side.ok ? [side.value.side] : []));
  const lower = text.toLowerCase();
  return new Set([...read, ...sides.filter((side) => lower.includes(sideName(side).toLowerCase()))]);
}
