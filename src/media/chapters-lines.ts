import { limits } from '../text/limits.ts';
import type { Range } from '../text/source.ts';
import { readTimeCode } from '../text/time-code.ts';
import type { Chapter, ChapterSlip, ReadChapters } from './chapters.ts';
import { linesOf, withoutBlanks } from './text-lines.ts';

/*
 * Chapters as plain text. Each reader goes through the lines once, keeps at most `limits.chapters` of them and tells at
 * most `limits.findingsPerFile` slips.
 */

/** Lines such as `00:12:34.500 Title`, as mp4chaps writes them; those that begin with `#` are comments. */
export function readChapterLines(text: string): ReadChapters {
  return gather(function* (slip) {
    for (const line of linesOf(text)) {
      const range = withoutBlanks(text, line);
      if (range.start === range.end || text[range.start] === '#') continue;
      const found = lineHead.exec(text.slice(range.start, range.start + longestHead));
      if (!found) {
        slip({ kind: 'file', at: range, what: 'this line does not begin with a time' });
        continue;
      }
      const from = range.start + found[0].indexOf(found[1]!);
      const title = withoutBlanks(text, { start: range.start + found[0].length, end: range.end });
      yield chapterAt(text, { start: from, end: from + found[1]!.length }, title, slip);
    }
  });
}

/** A time in brackets or not, and what may stand between it and a title. */
const lineHead = /^[([]?(\d[\d:.,]{0,47})[)\]]?(?=[ \t]|$)(?:[ \t]{1,16}[-–—|](?=[ \t]))?/;
const longestHead = 96;

/** `CHAPTER01=00:12:34.500` with `CHAPTER01NAME=Title` below it, as OGM tools write it. */
export function readOgmChapters(text: string): ReadChapters {
  const names = new Map<string, Range>();
  const times: { readonly number: string; readonly at: Range }[] = [];
  const read = gather(function* (slip) {
    for (const line of linesOf(text)) {
      const range = withoutBlanks(text, line);
      if (range.start === range.end) continue;
      const found = /^CHAPTER(\d{1,4})(NAME)?=/i.exec(text.slice(range.start, range.start + 20));
      if (!found) {
        slip({ kind: 'file', at: range, what: 'this line names no chapter' });
        continue;
      }
      const at = { start: range.start + found[0].length, end: range.end };
      if (found[2]) names.set(found[1]!, at);
      else if (times.length <= limits.chapters) times.push({ number: found[1]!, at });
    }
    for (const { number, at } of times) {
      yield chapterAt(text, at, names.get(number) ?? { start: at.end, end: at.end }, slip);
    }
  });
  return read;
}

/**
 * The chapters of an ffmetadata file.
 *
 * @see https://ffmpeg.org/ffmpeg-formats.html#Metadata-2
 */
export function readFfmetadata(text: string): ReadChapters {
  return gather(function* (slip) {
    let section: Section | undefined;
    for (const range of linesOf(text)) {
      const line = text.slice(range.start, range.end);
      const head = /^\[(\w{1,32})\][ \t]*$/.exec(line.slice(0, 64))?.[1];
      if (head) {
        if (section) yield chapterOfSection(section, slip);
        section = head === 'CHAPTER' ? { at: range, base: 1e-9 } : undefined;
        continue;
      }
      const equals = line.indexOf('=');
      if (!section || equals === -1 || line.startsWith(';') || line.startsWith('#')) continue;
      const at = { start: range.start + equals + 1, end: range.end };
      const value = line.slice(equals + 1);
      switch (line.slice(0, equals).toLowerCase()) {
        case 'timebase': {
          const [, of = '', by = ''] = /^(\d{1,12})\/(\d{1,12})$/.exec(value.trim()) ?? [];
          section.base = Number(of) / Number(by);
          if (!(section.base > 0 && section.base < 1e9)) {
            slip({ kind: 'file', at, what: 'this is no time base such as 1/1000' });
            section.base = Number.NaN;
          }
          break;
        }
        case 'start':
          section.start = { at, value };
          break;
        case 'end':
          section.end = { at, value };
          break;
        case 'title':
          section.title = { at, value: unescaped(value) };
          break;
      }
    }
    if (section) yield chapterOfSection(section, slip);
  });
}

/** Longer than any title that somebody means. */
const longestTitle = 4096;

const unescaped = (text: string): string =>
  text.length > longestTitle ? text : text.replace(/\\(.)/g, '$1');

interface Section {
  readonly at: Range;
  base: number;
  start?: { readonly at: Range; readonly value: string };
  end?: { readonly at: Range; readonly value: string };
  title?: { readonly at: Range; readonly value: string };
}

function chapterOfSection({ at, base, start, end, title }: Section, slip: Slip): Chapter | undefined {
  if (Number.isNaN(base)) return undefined;
  const seconds = secondsOf(start?.value, base);
  if (!start || seconds === undefined) {
    const what = start ? 'clock' : 'missing';
    slip({ kind: 'start', at: start?.at ?? at, what, ...(start ? { text: start.value } : {}) });
    return undefined;
  }
  const last = secondsOf(end?.value, base);
  const words = title?.value.trim();
  return {
    start: seconds,
    ...(last !== undefined && last > seconds ? { end: last } : {}),
    ...(words ? { title: words } : {}),
    silent: false,
    startAt: start.at,
    titleAt: title?.at ?? start.at,
  };
}

function secondsOf(value: string | undefined, base: number): number | undefined {
  if (value === undefined || !/^\d{1,18}$/.test(value.trim())) return undefined;
  const seconds = Math.round(Number(value) * base * 1000) / 1000;
  return seconds < 10_000_000 ? seconds : undefined;
}

/** Chapters as WebVTT: each cue is one, and its lines are the title. */
export function readVttChapters(text: string): ReadChapters {
  return gather(function* (slip) {
    let cue: { times: Range; title?: Range } | undefined;
    let isBlock = true;
    let first = true;
    for (const range of linesOf(text)) {
      const line = withoutBlanks(text, range);
      const isBlank = line.start === line.end;
      if (first || isBlank) {
        if (cue) yield chapterOfCue(text, cue, slip);
        cue = undefined;
        isBlock = first;
        first = false;
        continue;
      }
      const arrow = text.slice(line.start, Math.min(line.end, line.start + longestHead)).indexOf('-->');
      if (arrow !== -1 && !isBlock) {
        if (cue) yield chapterOfCue(text, cue, slip);
        cue = { times: line };
      } else if (cue) cue.title = { start: cue.title?.start ?? line.start, end: line.end };
      else if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(text.slice(line.start, line.start + 8)))
        isBlock = true;
    }
    if (cue) yield chapterOfCue(text, cue, slip);
  });
}

function chapterOfCue(
  text: string,
  { times, title }: { readonly times: Range; readonly title?: Range },
  slip: Slip,
): Chapter | undefined {
  const words = text.slice(times.start, Math.min(times.end, times.start + longestHead));
  const arrow = words.indexOf('-->');
  const at = withoutBlanks(text, { start: times.start, end: times.start + arrow });
  const chapter = chapterAt(text, at, title ?? { start: at.end, end: at.end }, slip);
  if (!chapter) return undefined;
  const end = readTimeCode(
    words
      .slice(arrow + 3)
      .trim()
      .split(/[ \t]/, 1)[0]!,
  );
  const plain = chapter.title
    ?.replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const { title: _, ...rest } = chapter;
  return {
    ...rest,
    ...(plain ? { title: plain } : {}),
    ...(end !== undefined && end > chapter.start ? { end } : {}),
  };
}

type Slip = (slip: ChapterSlip) => void;

/** A chapter whose start and title stand at these places. */
export function chapterAt(text: string, at: Range, titleAt: Range, slip: Slip): Chapter | undefined {
  const code = text.slice(at.start, at.end);
  const start = readTimeCode(code);
  if (start === undefined) {
    slip({ kind: 'start', at, what: 'clock', text: code });
    return undefined;
  }
  const title = text.slice(titleAt.start, titleAt.end).trim();
  return {
    start,
    ...(title === '' ? {} : { title }),
    silent: false,
    startAt: at,
    titleAt: title === '' ? at : titleAt,
  };
}

/** Takes the chapters that a reader finds, within the limits, and says so where they are few or too many. */
export function gather(read: (slip: Slip) => Iterable<Chapter | undefined>): ReadChapters {
  const chapters: Chapter[] = [];
  const slips: ChapterSlip[] = [];
  const slip: Slip = (each) => {
    if (slips.length < limits.findingsPerFile) slips.push(each);
  };
  for (const chapter of read(slip)) {
    if (!chapter) continue;
    if (chapters.length === limits.chapters) {
      slip({ kind: 'file', at: chapter.startAt, what: `it has more than ${limits.chapters} chapters` });
      break;
    }
    chapters.push(chapter);
  }
  if (slips.length === 0 && chapters.length < 3) {
    slip({ kind: 'few', at: chapters[0]?.startAt ?? { start: 0, end: 0 } });
  }
  return { chapters, slips };
}
