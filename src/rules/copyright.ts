import type { Range } from '../text/source.ts';

/** The last year that a copyright notice names: the end of `2019-2024`, or a year alone. */
export interface NoticeYear {
  readonly year: number;
  readonly part: Range;
  /** It ends a span of years: a year alone is that of the first episode, and stays for ever. */
  readonly ends: boolean;
}

export function noticeYear(notice: string): NoticeYear | undefined {
  const found = [...notice.matchAll(/(?<![\p{L}\d])(?:19|20)\d{2}(?![\p{L}\d])/gu)].at(-1);
  if (!found) return undefined;
  const { index } = found;
  const ends = /(?:19|20)\d{2} ?(?:[-–—/]|to|bis) ?$/.test(notice.slice(Math.max(0, index - 12), index));
  return { year: Number(found[0]), part: { start: index, end: index + 4 }, ends };
}
