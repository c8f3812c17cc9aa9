import type { Cue } from './cue.ts';

/** `01:02:03.500`, `02:03.500`, and SRT's comma in both. Seconds. */
export function readTime(text: string): number | undefined {
  if (text.length > 16) return undefined;
  const found = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)[.,](\d{1,3})$/.exec(text);
  if (!found) return undefined;
  const [, hours = '0', minutes, seconds, part = ''] = found;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (whole * 1000 + Number(part.padEnd(3, '0'))) / 1000;
}

/** A line with the times of a cue: `00:01.000 --> 00:02.000`, and settings behind it. */
export function readTimes(line: string): { start: number; end: number } | undefined {
  const arrow = line.indexOf('-->');
  if (arrow === -1) return undefined;
  const start = readTime(line.slice(0, arrow).trim());
  const rest = line.slice(arrow + 3).trim();
  const blank = rest.search(/[ \t]/);
  const end = readTime(blank === -1 ? rest : rest.slice(0, blank));
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** `01:02:03.500`, with another sign before the milliseconds where SRT wants it. */
export function writeTime(seconds: number, point: '.' | ','): string {
  const all = millisecondsOf(seconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  const whole = Math.floor(all / 1000);
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(':');
  return `${clock}${point}${String(all % 1000).padStart(3, '0')}`;
}

/** A time as people write it: `1:02:03`, `2:03`, and milliseconds only where there are some. */
export function writeShortTime(seconds: number): string {
  return writeTime(seconds, '.')
    .replace(/\.000$/, '')
    .replace(/^00:/, '')
    .replace(/^0(?=\d)/, '');
}

/** What `writeShortTime` writes, also in brackets, with blanks around it and with hours always. */
export function readShortTime(text: string): number | undefined {
  const bare = text.trim().replace(/^[[(]|[\])]$/g, '');
  return readTime(/[.,]\d{1,3}$/.test(bare) ? bare : `${bare}.0`);
}

export function millisecondsOf(seconds: number): number {
  return Math.round(seconds * 1000);
}

/** A cue with both of its times. */
export type TimedCue = Cue & { readonly start: number; readonly end: number };

/**
 * The cues in the order of their starts, each with an end after its start: where none is known, that is the start of
 * what follows, and of the last the end of the recording, or five seconds. Nothing when a cue has no start.
 */
export function timed(cues: readonly Cue[], duration: number | undefined): readonly TimedCue[] | undefined {
  if (!cues.every(hasStart)) return undefined;
  const sorted = cues.toSorted((one, other) => one.start - other.start);
  let following: number | undefined;
  const ends = sorted.map(() => 0);
  for (let index = sorted.length - 1; index >= 0; index--) {
    const { start, end } = sorted[index]!;
    const next = sorted[index + 1]?.start;
    // Two who speak at once have the same start.
    if (next !== undefined && next > start) following = next;
    const known = [end, following, duration].find((time) => time !== undefined && time > start);
    ends[index] = known ?? start + lastLasts;
  }
  return sorted.map((cue, index) => {
    const end = millisecondsOf(ends[index]!);
    return { ...cue, end: Math.max(end, millisecondsOf(cue.start) + 1) / 1000 };
  });
}

/** Seconds. */
const lastLasts = 5;

function hasStart(cue: Cue): cue is Cue & { readonly start: number } {
  return cue.start !== undefined;
}
