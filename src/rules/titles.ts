import type { Episode } from '../feed/feed.ts';
import type { Range } from '../text/source.ts';

/** The title as its author gave it, without the number that the show puts before it. */
export function ownTitle(episode: Episode): string | undefined {
  return episode.bareTitle ?? episode.title;
}

/** Is it an episode like most: neither trailer nor bonus? */
export function isFull(episode: Episode): boolean {
  return episode.type === undefined || episode.type === 'full';
}

/** A part of a title that does not belong there, and the title without it. */
export interface Intruder {
  readonly part: Range;
  /** Empty when nothing would be left. */
  readonly rest: string;
}

/** `S2E4`, `S02 E04`. */
const seasonCode = /(?<![\p{L}\d])S\d{1,2} ?[:.,·-]? ?E(?:p\.? ?)?\d{1,4}(?![\p{L}\d])/iu;
/** `Season 2, Episode 4`. */
const seasonWords = /^(?:season|staffel) \d{1,2},? ?[:–—-]? ?(?:episode|ep\.?|folge) \d{1,4}(?![\p{L}\d])/iu;
/** `Episode 12`, `Ep. #12`, `Folge 12`. */
const labelled = /^(?:episode|eps?|folge|épisode|episodio)\.? ?#? ?\d{1,4}(?![\p{L}\d])/iu;
/** `#12`, `No. 12`. */
const marked = /^(?:#|№|n[ro]\.? |n[ro]\.) ?\d{1,4}(?![\p{L}\d])/iu;
/** `001: `, `12 - `, `12) `. */
const plain = /^\d{1,4}(?= ?[:)|–—-] [^\s\d])/u;
/** `12. `, which may be an ordinal. */
const dotted = /^\d{1,4}(?=\. \S)/;
/** `(Ep. 12)` or `#12` at the end. */
const closing = /(?<=[ ([])(?:(?:episode|eps?|folge|épisode|episodio)\.? ?#? ?|[#№] ?)\d{1,4}(?=[)\]]?$)/iu;

/**
 * The number of the episode in its title: `#12`, `Ep. 12`, `S2E4`, `001: `. Years, "7 habits", "10. May" and
 * "the #1 reason" are none: where the writing alone does not tell, the number must be the episode's own.
 */
export function numberInTitle(title: string, number: number | undefined): Intruder | undefined {
  const found = (pattern: RegExp, isMeant: (text: string) => boolean): Intruder | undefined => {
    const match = pattern.exec(title);
    return match && isMeant(match[0]) ? intruder(title, match.index, match[0].length) : undefined;
  };
  const always = (): boolean => true;
  const isOwn = (text: string): boolean => {
    const digits = digitsOf(text);
    return digits.startsWith('0') || Number(digits) === number;
  };
  const isOwnOr = (otherwise: (text: string) => boolean) => (text: string) =>
    isOwn(text) || (number === undefined && otherwise(text));
  return (
    found(seasonCode, always) ??
    found(seasonWords, always) ??
    found(labelled, (text) => isOwn(text) || /^ ?(?:[:.)|]|[–—-] |$)/.test(title.slice(text.length))) ??
    found(
      marked,
      isOwnOr((text) => text.startsWith('#') && digitsOf(text).length > 1),
    ) ??
    found(
      plain,
      isOwnOr((text) => !/^(?:19|20)\d\d$/.test(text)),
    ) ??
    found(dotted, isOwn) ??
    found(
      closing,
      isOwnOr((text) => digitsOf(text).length > 1),
    )
  );
}

/** The number in a part of a title, with the season that stands before it; nothing for zero. */
export function numberOf(
  part: string,
): { readonly number: number; readonly season?: number | undefined } | undefined {
  const numbers = [...part.matchAll(/\d{1,4}/g)].map(([digits]) => Number(digits));
  const number = numbers.at(-1);
  if (!number || numbers.length > 2) return undefined;
  return numbers.length === 2 ? { number, season: numbers[0] } : { number };
}

function digitsOf(text: string): string {
  return /\d{1,4}$/.exec(text)?.[0] ?? '';
}

/** The name of the show at an end of the title, set off from the rest, or all there is. */
export function showNameInTitle(title: string, show: string): Intruder | undefined {
  if (show.length < 3) return undefined;
  const is = (start: number): boolean =>
    start >= 0 && title.slice(start, start + show.length).toLowerCase() === show.toLowerCase();
  if (is(0) && /^$|^ ?[:|•·]|^ [–—/-] |^ #?\d/u.test(title.slice(show.length, show.length + 3))) {
    return intruder(title, 0, show.length);
  }
  const start = title.length - show.length - (/[)\]]$/.test(title) ? 1 : 0);
  const before = title.slice(Math.max(start - 3, 0), Math.max(start, 0));
  return is(start) && /[:|•·([] ?$| [–—/-] $/u.test(before) ? intruder(title, start, show.length) : undefined;
}

const separators = ' :.,;|•·–—/-()[]';

function intruder(title: string, start: number, length: number): Intruder {
  const before = trimmed(title.slice(0, start));
  const after = trimmed(title.slice(start + length));
  return { part: { start, end: start + length }, rest: [before, after].filter(Boolean).join(' ') };
}

/** A text without separators at its ends. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && separators.includes(text[start]!)) start++;
  while (end > start && separators.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}
