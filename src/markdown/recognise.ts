import type { EpisodeFields } from '../feed/feed.ts';
import { readSide } from '../feed/talent-triangle.ts';

/* What feeds say in words because they have no better place for it. */

/** A number in front of a title: what stands before and behind it. */
const numbered = /^(\D{0,12})(\d{1,4})((?::|\.|\)| [|–—-]) )(?=\S)/u;

/** Fewer titles may begin with a number by chance. */
const fewest = 3;

/**
 * How a feed shows the numbers of its episodes before their titles, by the example of 1: `001: `. Nothing unless
 * the titles of all episodes with a number, and of most others, come out of it as they are.
 */
export function numberFormatOf(episodes: readonly EpisodeFields[]): string | undefined {
  const titles = episodes.map(({ title = '' }) => numbered.exec(title));
  const found = titles.filter((match) => match !== null);
  const counted = episodes.filter(({ type }) => type === undefined || type === 'full').length;
  if (found.length < fewest || found.length * 5 < counted * 4) return undefined;
  const [, before = '', , behind = ''] = found[0]!;
  const digits = found.map((match) => match[2]!);
  const padded = digits.find((text) => text.startsWith('0'))?.length ?? 1;
  const format = `${before}${'1'.padStart(padded, '0')}${behind}`;
  const numbers = new Set(digits.map(Number));
  if (numbers.size !== digits.length || numbers.has(0)) return undefined;
  const isKept = episodes.every((episode) => {
    const rest = withoutNumber(episode.title ?? '', format);
    return rest === undefined
      ? episode.number === undefined && !numbered.test(episode.title ?? '')
      : episode.number === undefined || episode.number === rest.number;
  });
  return isKept ? format : undefined;
}

/** A title without the number before it, where it has one of this format. */
export function withoutNumber(
  title: string,
  format: string,
): { readonly number: number; readonly title: string } | undefined {
  const [, before, digits = '', behind] = numbered.exec(title) ?? [];
  if (digits === '') return undefined;
  const number = Number(digits);
  const shown = format.replace(/\d+/, (example) => String(number).padStart(example.length, '0'));
  const start = `${before}${digits}${behind}`;
  return start === shown ? { number, title: title.slice(start.length) } : undefined;
}

/** The sides of the Talent Triangle that a line of the notes names, as it names them: `PMI Talent Triangle: …`. */
export function triangleIn(notes: string): readonly string[] | undefined {
  const text = notes.slice(0, 200_000).replace(/<[^<>]{0,500}>/g, '\n');
  const line = /PMI Talent Triangle[®™]?\s{0,5}:\s{0,5}([^\n]{3,200})/i.exec(text)?.[1];
  if (line === undefined) return undefined;
  const plain = line.replaceAll('&amp;', '&').replace(/[\s.*]+$/, '');
  for (const pieces of [[plain], plain.split(/[,;/+|]|\band\b|&/)]) {
    const named = new Map<string, string>();
    for (const piece of pieces.map((each) => each.trim()).filter((each) => each !== '')) {
      const read = readSide(piece);
      const side = read.ok ? read.value.side : 'unknown';
      // A side may be there under its former name, too.
      if (!named.has(side)) named.set(side, piece);
    }
    if (named.size > 0 && !named.has('unknown')) return [...named.values()];
  }
  return undefined;
}
