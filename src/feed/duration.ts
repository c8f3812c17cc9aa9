import { notUnderstood, type Read, understood } from './read.ts';

export type DurationProblem =
  | 'format'
  /** Minutes or seconds over 59; with a suggestion when it is the minutes. */
  | 'over-59'
  /** 10,000,000 seconds (116 days) or more. */
  | 'limit';

/**
 * Reads a duration in seconds from `3725`, `M:SS`, `MM:SS`, `H:MM:SS` or `HH:MM:SS`. A fraction of a second
 * is rounded and remarked on.
 */
export function readDuration(text: string): Read<number, DurationProblem, 'fraction'> {
  if (text.length > 64) return notUnderstood('format');
  const found = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,12})(\.\d{1,24})?$/.exec(text.trim());
  if (!found) return notUnderstood('format', { suggestion: durationInWords(text.trim()) });
  const [, hours, minutes, seconds, fraction] = found;
  if (minutes !== undefined) {
    const aligned = seconds!.length === 2 && (hours === undefined || minutes.length === 2);
    if (!aligned) return notUnderstood('format');
    if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59))
      return notUnderstood('over-59');
  }
  const exact =
    Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds) + Number(`0${fraction ?? ''}`);
  const whole = Math.round(exact);
  if (Number(minutes ?? 0) > 59) return notUnderstood('over-59', { suggestion: showDuration(whole) });
  if (whole >= 10_000_000) return notUnderstood('limit');
  return understood(whole, fraction === undefined ? [] : ['fraction']);
}

const hourWord = '(?:hours?|hrs?|h|stunden?|std)';
const minuteWord = '(?:minutes?|minuten?|mins?|m)';
const secondWord = '(?:seconds?|sekunden?|secs?|sek|s)';
const inWords = new RegExp(
  `^(?:pt)?(?:(\\d{1,3}) ?${hourWord}\\.?,? ?)?(?:(\\d{1,4}) ?${minuteWord}\\.?,? ?)?(?:(\\d{1,5}) ?${secondWord}\\.?)?$`,
  'i',
);

/** `50 min`, `1 h 5 min`, `PT1H5M`, with colons. */
function durationInWords(text: string): string | undefined {
  const found = inWords.exec(text);
  const [hours = 0, minutes = 0, seconds = 0] = found?.slice(1).map((digits) => Number(digits ?? 0)) ?? [];
  const whole = hours * 3600 + minutes * 60 + seconds;
  return whole > 0 ? showDuration(whole) : undefined;
}

/** Whole seconds as digits, the form Apple recommends for `itunes:duration`. */
export function writeDuration(seconds: number): string {
  return String(Math.round(seconds));
}

/** Bits a second that no audio of a podcast goes beyond: uncompressed stereo has 1.4 million. */
const most = 5_000_000;

/** Says whether so many bytes of sound surely last longer than so many seconds: a length written in minutes. */
export function isTooShort(seconds: number, bytes: number): boolean {
  return seconds > 0 && (bytes * 8) / seconds > most;
}

/** Seconds as people read them: `1:02:05`, below an hour `2:05`. */
export function showDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
