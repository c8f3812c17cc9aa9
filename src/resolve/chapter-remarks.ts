import type { Remark } from '../feed/placed.ts';
import { readHttpUrl } from '../feed/url.ts';
import { type ChapterSlip, judgeChapters, type Written } from '../media/chapters.ts';
import { limits } from '../text/limits.ts';
import type { Sourced, Spot } from './chapter-sources.ts';

const rules: Readonly<Record<ChapterSlip['kind'], string>> = {
  json: 'chap-json-invalid',
  file: 'chap-file-invalid',
  start: 'chap-start-invalid',
  psc: 'chap-psc-namespace',
  order: 'chap-order',
  'beyond-end': 'chap-beyond-end',
  first: 'chap-first-not-zero',
  few: 'chap-too-few',
  title: 'chap-title-missing',
  long: 'chap-title-long',
  short: 'chap-too-short',
};

/** Slips of chapters that could not be read, and those that are told of a list as a whole. */
const unreadable: ReadonlySet<ChapterSlip['kind']> = new Set(['json', 'file', 'start']);
const ofTheWhole: ReadonlySet<ChapterSlip['kind']> = new Set(['first', 'few']);

/**
 * What is wrong with chapters, for the rules. Of a list that could not be read whole nobody says what is
 * missing; it `isPart` when its reader left out some and said so.
 */
export function remarksOf(
  { chapters, slips }: Sourced,
  duration: number | undefined,
  isPart = false,
): readonly Remark[] {
  const isWhole = !isPart && !slips.some(({ kind }) => unreadable.has(kind));
  const judged = [...slips, ...judgeChapters(chapters, duration)];
  const found = judged
    .filter(({ kind }) => isWhole || !ofTheWhole.has(kind))
    .map(
      ({ kind, at: where, what, text }): Remark => ({
        rule: rules[kind],
        ...where,
        ...(text === undefined ? {} : { text }),
        detail: { problem: kind, ...(what === undefined ? {} : { what }) },
      }),
    );
  const addresses = chapters.flatMap(({ img, url }) => [
    img && isAddress(img.text) ? insecure(img) : undefined,
    url && insecure(url),
  ]);
  return [...found, ...addresses.filter((remark) => remark !== undefined)].slice(0, limits.findingsPerFile);
}

function insecure({ text, at: where }: Written<Spot>): Remark | undefined {
  const read = readHttpUrl(text);
  if (read.ok && read.value.secure) return undefined;
  return { rule: 'chap-url-not-https', ...where, text, detail: read.ok ? {} : { problem: read.problem } };
}

/** Says whether a text is an address, of whatever kind, and no path. */
export const isAddress = (text: string): boolean => /^(?:[a-z][a-z0-9+.-]{0,30}:|\/\/)/i.test(text);
