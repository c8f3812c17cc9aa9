import type { Episode, MediaFact } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { timesOf, titleOf } from '../markdown/time-codes.ts';
import type { Chapter, ChapterSlip } from '../media/chapters.ts';
import type { ChaptersFile } from './chapters-file.ts';

/** Where something about a chapter stands: in the episode, or in a file that it names. */
export type Spot = Pick<Remark, 'path' | 'part' | 'elsewhere' | 'alone'>;

/** The chapters of an episode, wherever they were taken from. */
export interface Sourced {
  readonly chapters: readonly Chapter<Spot>[];
  readonly slips: readonly ChapterSlip<Spot>[];
}

/** Chapters that the author listed. */
export function listedChapters({ chapterSource }: Episode): Sourced {
  const list = chapterSource?.list ?? [];
  const chapters = list.map(({ start, end, title, img, href, silent, path }): Chapter<Spot> => {
    const isLine = title === undefined || img !== undefined || href !== undefined;
    return {
      start,
      ...(end !== undefined && end > start ? { end } : {}),
      ...(title === undefined ? {} : { title }),
      ...(img === undefined ? {} : { img: { text: img, at: { path: [...path, 'img'] } } }),
      ...(href === undefined ? {} : { url: { text: href, at: { path: [...path, 'href'] } } }),
      silent: silent === true,
      startAt: { path: [...path, 'start'] },
      titleAt: { path: isLine ? [...path, 'start'] : [...path, 'title'] },
    };
  });
  const few = chapters.length < 3 ? chapters[0] : undefined;
  return { chapters, slips: few ? [{ kind: 'few', at: few.startAt }] : [] };
}

/** The lines of the notes that begin with times. */
export function chaptersOfNotes(episode: Episode): Sourced {
  const { body = '' } = episode;
  const slips: ChapterSlip<Spot>[] = [];
  const chapters = timesOf(episode).flatMap((code): Chapter<Spot>[] => {
    const at = { path: ['body'], part: code.range };
    if (code.seconds === undefined) {
      slips.push({ kind: 'start', at, what: 'clock', text: code.text });
      return [];
    }
    const { text, href, range } = titleOf(code, body);
    const titleAt = { path: ['body'], part: range };
    return [
      {
        start: code.seconds,
        ...(text === '' ? {} : { title: text }),
        ...(href === undefined ? {} : { url: { text: href, at: titleAt } }),
        silent: false,
        startAt: at,
        titleAt,
      },
    ];
  });
  if (slips.length === 0 && chapters.length > 0 && chapters.length < 3) {
    slips.push({ kind: 'few', at: chapters[0]!.startAt });
  }
  return { chapters, slips };
}

/** The chapters inside the media file. */
export function chaptersOfAudio(chapters: MediaFact['chapters'] = []): Sourced {
  const at: Spot = { path: ['chapterSource'] };
  const few = chapters.length > 0 && chapters.length < 3;
  return {
    chapters: chapters.map(({ start, title, href, hidden }) => ({
      start,
      ...(title === undefined ? {} : { title }),
      ...(href === undefined ? {} : { url: { text: href, at } }),
      silent: hidden === true,
      startAt: at,
      titleAt: at,
    })),
    slips: few ? [{ kind: 'few', at }] : [],
  };
}

/** The chapters of a file, with places in it. A chapters file is often one long line, so only what is meant is shown. */
export function chaptersOfFile(file: ChaptersFile, path: Spot['path']): Sourced {
  // Places are looked up one by one where they are needed: most never are.
  const spot = (range: Chapter['startAt']): Spot => ({
    path,
    alone: true,
    get elsewhere() {
      return file.place(range);
    },
  });
  const chapters = file.chapters.map(({ startAt, titleAt, img, url, ...chapter }): Chapter<Spot> => {
    return {
      ...chapter,
      ...(img ? { img: { text: img.text, at: spot(img.at) } } : {}),
      ...(url ? { url: { text: url.text, at: spot(url.at) } } : {}),
      startAt: spot(startAt),
      titleAt: spot(titleAt),
    };
  });
  return { chapters, slips: file.slips.map((slip) => ({ ...slip, at: spot(slip.at) })) };
}
