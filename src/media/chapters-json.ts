import type { Range } from '../text/source.ts';
import { type Chapter, type ChapterSlip, type ReadChapters, visible, type Written } from './chapters.ts';
import { type Entry, type Json, readJson } from './json.ts';

/**
 * Reads JSON chapters. Never throws; linear.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md
 */
export function readJsonChapters(text: string): ReadChapters {
  const read = readJson(text);
  if (!read.ok) {
    const what =
      read.problem === 'syntax' ? 'it is not JSON from here on' : 'it is nested too deep or too long';
    return { chapters: [], slips: [{ kind: 'json', at: read.range, what }] };
  }
  const slips: ChapterSlip[] = read.slips.map(({ kind, name, range }) => {
    const what = kind === 'doubled' ? 'a name in it stands twice' : 'a name in it is kept for programs';
    return { kind: 'json', at: range, text: name, what };
  });
  const root = read.value;
  const wrong = (range: Range, what: string): void => {
    slips.push({ kind: 'json', at: range, what });
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
  if (whole && visible(chapters).length < 3) slips.push({ kind: 'few', at: opening(list) });
  return { chapters, slips };
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
      at: start?.range ?? { start: range.start, end: range.start + 1 },
      what,
      ...text,
    });
    return undefined;
  }
  const end = entries.get('endTime')?.value;
  const title = entries.get('title')?.value;
  const img = written(entries.get('img')?.value);
  const url = written(entries.get('url')?.value);
  return [
    {
      start: start.value,
      startAt: start.range,
      titleAt: title?.range ?? start.range,
      silent: entries.get('toc')?.value.kind === 'false',
      ...(end?.kind === 'number' && end.value >= start.value ? { end: end.value } : {}),
      ...(title?.kind === 'text' && title.value.trim() !== '' ? { title: title.value } : {}),
      ...(img ? { img } : {}),
      ...(url ? { url } : {}),
    },
  ];
}

function written(value: Json | undefined): Written | undefined {
  return value?.kind === 'text' && value.value.trim() !== ''
    ? { text: value.value, at: value.range }
    : undefined;
}

/** The bracket that something begins with: what is missed in it has no place of its own. */
function opening({ range }: { readonly range: Range }): Range {
  return { start: range.start, end: range.start + 1 };
}
