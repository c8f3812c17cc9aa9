import type { Range } from '../text/source.ts';
import { type Entry, type Json, readJson } from './json.ts';

/** A chapter with the places of its values, in offsets of the file. */
export interface Chapter {
  /** Seconds. */
  readonly start: number;
  readonly title?: string;
  /** Where the title stands; the start where there is none. */
  readonly titleRange: Range;
  readonly img?: Written;
  readonly url?: Written;
  /** Not in the list that listeners see. */
  readonly silent: boolean;
  /** Where the start stands. */
  readonly startRange: Range;
  readonly range: Range;
}

export interface Written {
  readonly text: string;
  readonly range: Range;
}

/** What is wrong in a chapters file. `what` is one short clause of ours; `text` is from the file. */
export interface ChapterSlip {
  readonly kind: 'json' | 'start' | 'order' | 'beyond-end' | 'first' | 'few' | 'title' | 'long' | 'short';
  readonly range: Range;
  readonly what?: string;
  readonly text?: string;
}

export interface ReadChapters {
  /** In the order of the file; those without a usable start are left out. */
  readonly chapters: readonly Chapter[];
  readonly slips: readonly ChapterSlip[];
}

/**
 * Reads a chapters file. Never throws; linear.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md
 */
export function readChapters(text: string): ReadChapters {
  const read = readJson(text);
  if (!read.ok) {
    const what =
      read.problem === 'syntax' ? 'it is not JSON from here on' : 'it is nested too deep or too long';
    return { chapters: [], slips: [{ kind: 'json', range: read.range, what }] };
  }
  const slips: ChapterSlip[] = read.slips.map(({ kind, name, range }) => {
    const what = kind === 'doubled' ? 'a name in it stands twice' : 'a name in it is kept for programs';
    return { kind: 'json', range, text: name, what };
  });
  const root = read.value;
  const wrong = (range: Range, what: string): void => {
    slips.push({ kind: 'json', range, what });
  };
  if (root.kind !== 'object') {
    wrong(root.range, 'it is not an object with a version and a list of chapters');
    return { chapters: [], slips };
  }
  const version = root.entries.get('version');
  if (version?.value.kind !== 'text') wrong(version?.value.range ?? opening(root), 'it has no version');
  const list = root.entries.get('chapters')?.value;
  if (list?.kind !== 'list') {
    wrong(list?.range ?? opening(root), 'it has no list of chapters');
    return { chapters: [], slips };
  }
  const chapters = list.items.flatMap((item): Chapter[] => {
    if (item.kind === 'object') return chapterOf(item.entries, item.range, slips) ?? [];
    wrong(item.range, 'this chapter is not an object');
    return [];
  });
  const whole = chapters.length === list.items.length;
  if (whole && visible(chapters).length < 3) slips.push({ kind: 'few', range: opening(list) });
  return { chapters, slips };
}

/** Characters and seconds that Spotify asks for. */
const longestTitle = 40;
const shortest = 30;

/** What is wrong with the order of chapters, and with where they begin. `duration` in seconds. */
export function judgeChapters(chapters: readonly Chapter[], duration: number | undefined): ChapterSlip[] {
  const slips: ChapterSlip[] = [];
  const shown = visible(chapters);
  const first = shown[0];
  if (first && shown.every(({ start }) => start > 0)) slips.push({ kind: 'first', range: first.startRange });
  let last = Number.NEGATIVE_INFINITY;
  const starts = new Set<number>();
  for (const { start, startRange: range, silent, title } of chapters) {
    if (start < last || (!silent && starts.has(start))) slips.push({ kind: 'order', range });
    last = Math.max(last, start);
    if (!silent) starts.add(start);
    // Durations are rounded to seconds.
    if (duration !== undefined && start > duration + 1) slips.push({ kind: 'beyond-end', range });
    if (!silent && title === undefined) slips.push({ kind: 'title', range });
  }
  for (const [index, { start, startRange: range, title = '', titleRange }] of shown.entries()) {
    const length = [...title].length;
    if (length > longestTitle) slips.push({ kind: 'long', range: titleRange, what: String(length) });
    const end = shown[index + 1]?.start ?? duration;
    const lasts = end === undefined ? shortest : end - start;
    if (lasts > 0 && lasts < shortest) slips.push({ kind: 'short', range, what: String(Math.round(lasts)) });
  }
  return slips;
}

function visible(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters.filter(({ silent }) => !silent);
}

function chapterOf(
  entries: ReadonlyMap<string, Entry>,
  range: Range,
  slips: ChapterSlip[],
): Chapter[] | undefined {
  const start = entries.get('startTime')?.value;
  if (start?.kind !== 'number' || !(start.value >= 0) || start.value === Number.POSITIVE_INFINITY) {
    const text = start?.kind === 'text' ? { text: start.value } : {};
    const what = !start ? 'missing' : start.kind === 'number' ? 'negative' : 'not-a-number';
    slips.push({
      kind: 'start',
      range: start?.range ?? { start: range.start, end: range.start + 1 },
      what,
      ...text,
    });
    return undefined;
  }
  const title = entries.get('title')?.value;
  const img = written(entries.get('img')?.value);
  const url = written(entries.get('url')?.value);
  return [
    {
      start: start.value,
      startRange: start.range,
      titleRange: title?.range ?? start.range,
      silent: entries.get('toc')?.value.kind === 'false',
      range,
      ...(title?.kind === 'text' && title.value.trim() !== '' ? { title: title.value } : {}),
      ...(img ? { img } : {}),
      ...(url ? { url } : {}),
    },
  ];
}

function written(value: Json | undefined): Written | undefined {
  return value?.kind === 'text' && value.value.trim() !== ''
    ? { text: value.value, range: value.range }
    : undefined;
}

/** The bracket that something begins with: what is missed in it has no place of its own. */
function opening({ range }: { readonly range: Range }): Range {
  return { start: range.start, end: range.start + 1 };
}
