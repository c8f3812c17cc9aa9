/** Seconds that no time code reaches: 116 days. */
export const longestTime = 10_000_000;

const timeCode = /^(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,8})(?:[.,](\d{1,24}))?$/;

/**
 * Reads a time from the beginning of an episode in seconds: Normal Play Time (RFC 2326, 3.6) such as `95.5`, `1:35`
 * and `0:01:35.500`, with a comma too. Rounded to thousandths; nothing where no clock shows it.
 */
export function readTimeCode(text: string): number | undefined {
  const found = text.length > 48 ? null : timeCode.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds = '', fraction = ''] = found;
  if (minutes !== undefined && (seconds.length !== 2 || Number(seconds) > 59)) return undefined;
  if (hours !== undefined && (minutes!.length > 2 || Number(minutes) > 59)) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
  const value = inThousandths(whole + Number(`0.${fraction || 0}`));
  return value < longestTime ? value : undefined;
}

/** Seconds, rounded to thousandths. */
export function inThousandths(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** Seconds as `00:01:35.500`, which every reader of chapters understands. */
export function writeTimeCode(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [
    Math.floor(all / 3_600_000),
    Math.floor(all / 60_000) % 60,
    Math.floor(all / 1000) % 60,
  ];
  return `${two(hours)}:${two(minutes)}:${two(rest)}.${String(all % 1000).padStart(3, '0')}`;
}

/** The same as people write it: `1:35`, `1:02:05.5`. */
export function showTimeCode(seconds: number): string {
  const [hours = '', minutes = '', rest = ''] = writeTimeCode(seconds).split(':');
  const plain = rest.replace(/\.?0+$/, '');
  return Number(hours) > 0 ? `${Number(hours)}:${minutes}:${plain}` : `${Number(minutes)}:${plain}`;
}
