import { readDuration, showDuration } from '../feed/duration.ts';

const units =
  /^(?:(\d{1,3}) ?(?:h|hrs?|hours?|std\.?|stunden?)[ ,]*(?:and |und )?)?(?:(\d{1,4}) ?(?:m|min|mins|minutes?|minuten?|′|')\.?[ ,]*)?(?:(\d{1,5}) ?(?:s|secs?|seconds?|sek|sekunden?|″|"|'')\.?)?$/i;

/** What a length that is written with units or other marks means: `50 min`, `1h 02m`, `PT45M`, `1.02.05`. */
export function likelyDuration(text: string): string | undefined {
  if (text.length > 64) return undefined;
  const plain = text.trim().replace(/^PT(?=\d)/i, '');
  const found = units.exec(plain);
  if (found && plain !== '' && /\d/.test(plain)) {
    const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
    const all = hours! * 3600 + minutes! * 60 + seconds!;
    return all > 0 && all < 360_000 ? showDuration(all) : undefined;
  }
  const marked = /^\d{1,2}(?:[.;,·-]\d{2}){2}$/.test(plain) ? plain.replace(/\D/g, ':') : undefined;
  if (marked === undefined) return undefined;
  const read = readDuration(marked);
  return read.ok ? showDuration(read.value) : undefined;
}
