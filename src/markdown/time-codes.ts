import type { Episode } from '../feed/feed.ts';
import type { Range } from '../text/source.ts';
import { lineText } from './notes.ts';
import { withoutCode } from './without-code.ts';

/** A line of the notes that begins with a time, such as `- 12:34 The border`. */
export interface TimeCode {
  /** As written. */
  readonly text: string;
  /** Seconds; nothing where no clock shows it. */
  readonly seconds: number | undefined;
  /** Where the time stands, in UTF-16 offsets of the notes. */
  readonly range: Range;
  /** Where the title begins, in the same offsets. */
  readonly title: number;
}

/** After a mark of a list or emphasis, and before a blank and a title. */
const line =
  /^[ \t]{0,8}(?:[-*+•][ \t]{1,4}|\d{1,3}[.)][ \t]{1,4})?[*_]{0,3}[([]?((?:\d{1,3}:)?\d{1,3}:\d{2})(?!\d|:\d)[)\]]?[*_]{0,3}[ \t]{0,4}[-–—:|.]?[ \t]{1,8}(?=\S)/gm;

/**
 * The chapters that apps find in the notes: lines that begin with times, at least two, of which the first is
 * the beginning. Times of day do not begin at 0:00 as a rule, so a programme of an evening is none.
 */
export function timeCodesOf(episode: Pick<Episode, 'body'>): readonly TimeCode[] {
  const codes = timesOf(episode);
  return codes.length >= 2 && codes[0]!.seconds === 0 ? codes : [];
}

/** All lines of the notes that begin with a time. */
export function timesOf(episode: Pick<Episode, 'body'>): readonly TimeCode[] {
  if (!episode.body?.includes(':')) return [];
  return [...withoutCode(episode.body).matchAll(line)].map((found) => {
    const text = found[1]!;
    const start = found.index + found[0].indexOf(text);
    const range = { start, end: start + text.length };
    return { text, seconds: secondsOf(text), range, title: found.index + found[0].length };
  });
}

/** The title behind a time: the rest of its line as plain text, and the first page that it links to. */
export function titleOf(
  { title: start }: TimeCode,
  body: string,
): { readonly text: string; readonly href?: string; readonly range: Range } {
  const length = body.slice(start).search(/[\r\n]|$/);
  return { ...lineText(body.slice(start, start + length)), range: { start, end: start + length } };
}

/** `62:10` counts minutes beyond the hour, which apps read; after hours there are 59 minutes at most. */
function secondsOf(text: string): number | undefined {
  const parts = text.split(':').map(Number);
  const [hours, minutes, seconds] = parts.length === 3 ? parts : [0, ...parts];
  if (seconds! > 59 || (parts.length === 3 && minutes! > 59)) return undefined;
  return hours! * 3600 + minutes! * 60 + seconds!;
}
