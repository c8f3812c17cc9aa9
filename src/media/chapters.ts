import type { Range } from '../text/source.ts';

/**
 * A chapter with the places of its values. What a place is depends on where the chapters stand: offsets in a file or in
 * notes, or a path in front matter.
 */
export interface Chapter<Spot = Range> {
  /** Seconds. */
  readonly start: number;
  /** Seconds, where it ends before the next one begins. */
  readonly end?: number;
  readonly title?: string;
  readonly img?: Written<Spot>;
  readonly url?: Written<Spot>;
  /** Not in the list that listeners see. */
  readonly silent: boolean;
  /** Where the start stands. */
  readonly startAt: Spot;
  /** Where the title stands; the start where there is none. */
  readonly titleAt: Spot;
}

export interface Written<Spot = Range> {
  readonly text: string;
  readonly at: Spot;
}

/** What is wrong with chapters. `what` is one short clause of ours; `text` is from the file. */
export interface ChapterSlip<Spot = Range> {
  readonly kind:
    | 'json'
    | 'file'
    | 'start'
    | 'psc'
    | 'order'
    | 'beyond-end'
    | 'first'
    | 'few'
    | 'title'
    | 'long'
    | 'short';
  readonly at: Spot;
  readonly what?: string;
  readonly text?: string;
}

export interface ReadChapters {
  /** In the order of the file; those without a usable start are left out. */
  readonly chapters: readonly Chapter[];
  readonly slips: readonly ChapterSlip[];
}

/** Characters and seconds that Spotify asks for. */
const longestTitle = 40;
const shortest = 30;

/** What is wrong with the order of chapters, and with where they begin. `duration` in seconds. */
export function judgeChapters<Spot>(
  chapters: readonly Chapter<Spot>[],
  duration: number | undefined,
): ChapterSlip<Spot>[] {
  const slips: ChapterSlip<Spot>[] = [];
  const shown = visible(chapters);
  const first = shown[0];
  if (first && shown.every(({ start }) => start > 0)) slips.push({ kind: 'first', at: first.startAt });
  let last = Number.NEGATIVE_INFINITY;
  const starts = new Set<number>();
  for (const { start, startAt: at, silent, title } of chapters) {
    if (start < last || (!silent && starts.has(start))) slips.push({ kind: 'order', at });
    last = Math.max(last, start);
    if (!silent) starts.add(start);
    // Durations are rounded to seconds.
    if (duration !== undefined && start > duration + 1) slips.push({ kind: 'beyond-end', at });
    if (!silent && title === undefined) slips.push({ kind: 'title', at });
  }
  for (const [index, { start, startAt: at, title = '', titleAt }] of shown.entries()) {
    const length = [...title].length;
    if (length > longestTitle) slips.push({ kind: 'long', at: titleAt, what: String(length) });
    const end = shown[index + 1]?.start ?? duration;
    const lasts = end === undefined ? shortest : end - start;
    if (lasts > 0 && lasts < shortest) slips.push({ kind: 'short', at, what: String(Math.round(lasts)) });
  }
  return slips;
}

/** The chapters that listeners see. */
export function visible<Spot>(chapters: readonly Chapter<Spot>[]): readonly Chapter<Spot>[] {
  return chapters.filter(({ silent }) => !silent);
}
