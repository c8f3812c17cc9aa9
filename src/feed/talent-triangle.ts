import { nearest } from '../text/suggest.ts';
import { notUnderstood, type Read, understood } from './read.ts';

/** A side of the PMI Talent Triangle. */
export type Side = 'ways-of-working' | 'power-skills' | 'business-acumen';

/** How somebody wrote a side. */
export type Written =
  /** The present name to the letter. */
  | 'present'
  /** The present name in other case, or as a slug. */
  | 'slug-or-case'
  /** A name of the years 2015 to 2022. */
  | 'former'
  /** Present and former name together: `Power Skills (Leadership)`. */
  | 'mixed';

/** A side and how it was written. */
export interface WrittenSide {
  readonly side: Side;
  readonly written: Written;
}

interface Names {
  readonly present: string;
  readonly former: readonly string[];
}

/** PMI renamed the sides in 2022; the former names live on in feeds. */
const names: Readonly<Record<Side, Names>> = {
  'ways-of-working': { present: 'Ways of Working', former: ['Technical Project Management', 'Technical'] },
  'power-skills': { present: 'Power Skills', former: ['Leadership'] },
  'business-acumen': {
    present: 'Business Acumen',
    former: ['Strategic and Business Management', 'Strategic'],
  },
};

export const sides: readonly Side[] = ['ways-of-working', 'power-skills', 'business-acumen'];

/** The present name of a side, in PMI's capitals. */
export function sideName(side: Side): string {
  return names[side].present;
}

/**
 * Reads a side from its present or former name, both together in either order, or its slug. The suggestion
 * for anything else is a present name.
 */
export function readSide(text: string): Read<WrittenSide, 'empty' | 'unknown'> {
  const written = text.trim();
  if (written === '') return notUnderstood('empty');
  const key = written.length > 128 ? '' : keyOf(written);
  const found = readings.get(key);
  if (!found) {
    const near = nearest(key, readings.keys());
    const side = near === undefined ? likeSides.get(key) : readings.get(near)!.side;
    return notUnderstood('unknown', { suggestion: side && sideName(side) });
  }
  return understood(written === sideName(found.side) ? { ...found, written: 'present' } : found);
}

/** PDUs for so many seconds: a quarter for each full quarter of an hour. */
export function pduFor(seconds: number): number {
  return seconds > 0 ? Math.floor(seconds / 900) * 0.25 : 0;
}

/**
 * Splits PDUs over sides by their shares, which may add up to anything. Each part is a multiple of 0.25 and
 * the parts add up to the total; what does not divide goes to the largest remainders, earlier sides first.
 * Shares that are all zero count as equal.
 */
export function splitPdu<S>(
  total: number,
  shares: readonly { readonly side: S; readonly share: number }[],
): { readonly side: S; readonly pdu: number }[] {
  const quarters = total > 0 ? Math.floor(total * 4) : 0;
  const given = shares.map(({ share }) => (share > 0 && share < Infinity ? share : 0));
  const weights = given.some((weight) => weight > 0) ? given : given.map(() => 1);
  const sum = weights.reduce((before, weight) => before + weight, 0);
  // Rounding makes 7.000000001 and 6.999999999 the seven they are meant to be.
  const exact = weights.map((weight) => Number(((quarters * weight) / sum).toFixed(6)));
  const parts = exact.map(Math.floor);
  const left = quarters - parts.reduce((before, part) => before + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index]!++;
  return shares.map(({ side }, index) => ({ side, pdu: parts[index]! * 0.25 }));
}

/** Reads PDUs: zero or more, in quarter steps. */
export function readPdu(text: string): Read<number, 'format' | 'step'> {
  const written = text.trim();
  if (/^\d{1,3},\d{1,4}$/.test(written)) {
    return notUnderstood('format', { suggestion: written.replace(',', '.') });
  }
  if (!/^\d{1,3}(?:\.\d{1,4})?$/.test(written)) return notUnderstood('format');
  const pdu = Number(written);
  const below = Math.floor(pdu * 4) / 4;
  return below === pdu ? understood(pdu) : notUnderstood('step', { suggestion: String(below) });
}

const readings = new Map<string, WrittenSide>();
for (const side of sides) {
  const { present, former } = names[side];
  readings.set(keyOf(present), { side, written: 'slug-or-case' });
  for (const name of former) {
    readings.set(keyOf(name), { side, written: 'former' });
    readings.set(keyOf(`${present} (${name})`), { side, written: 'mixed' });
    readings.set(keyOf(`${name} (${present})`), { side, written: 'mixed' });
  }
}

/** What is written for a side and is no name of it. */
const likeSides: ReadonlyMap<string, Side> = new Map(
  (
    [
      [
        'ways-of-working',
        'wow|technical skills|technical pm|technical project management skills|project management',
      ],
      ['ways-of-working', 'methods|methodology|delivery|arbeitsweisen|technisches projektmanagement|technik'],
      ['power-skills', 'soft skills|leadership skills|people skills|power|skills|führung|führungskompetenz'],
      ['business-acumen', 'business|business skills|business strategy|strategy|strategic business|acumen'],
      ['business-acumen', 'strategisches und wirtschaftliches management|geschäftssinn|strategie'],
    ] as const
  ).flatMap(([side, names]) => names.split('|').map((name) => [name, side] as const)),
);

/** Equal for all ways to write the same name: lower case, `and` for `&`, single blanks between words. */
function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[\s\-_()/]+/g, ' ')
    .trim();
}
