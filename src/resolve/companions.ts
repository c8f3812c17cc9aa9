import type { ChapterMark } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { readHttpUrl } from '../feed/url.ts';
import {
  type ChapterSlip,
  judgeChapters,
  type ReadChapters,
  readChapters,
  type Written,
} from '../media/chapters.ts';
import { chaptersType, standardType } from '../media/types.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { type Range, SourceText } from '../text/source.ts';
import { type Ranged, remarkOf } from './ranged.ts';
import { transcriptOf } from './transcript-remarks.ts';

type Found = Omit<Remark, 'path'>;

/** What was seen in a chapters file or transcript. */
export interface Companion {
  /** What is wrong in it, with places in that file. */
  readonly remarks: readonly Found[];
  /** The chapters that listeners see; none of a transcript, or of a file that is not whole. */
  readonly chapters: readonly ChapterMark[];
}

/**
 * Looks into a chapters file or transcript. `kind` is its media type, `path` its name in the project, `duration`
 * the length of the episode in seconds.
 */
export function checkCompanion(
  kind: string,
  path: string,
  bytes: Uint8Array,
  duration: number | undefined,
): Companion {
  const type = standardType(kind);
  const decoded = decodeUtf8(bytes);
  const text = decoded.ok ? decoded.text : decoded.valid;
  const source = new SourceText(path, text);
  const at = (range: Range): Pick<Found, 'elsewhere'> => ({
    elsewhere: source.place(firstLine(text, range)),
  });
  if (!decoded.ok) {
    const end = { start: text.length, end: text.length };
    const what = bytes[0] === 0xff || bytes[0] === 0xfe ? 'it is UTF-16, not UTF-8' : 'it is not UTF-8';
    const rule = type === chaptersType ? 'chap-json-invalid' : 'trans-encoding';
    return { remarks: [{ rule, detail: { problem: 'utf-8', what }, ...at(end) }], chapters: [] };
  }
  const chapters = type === chaptersType ? readChapters(text) : undefined;
  const found = chapters ? chaptersOf(chapters, duration) : transcriptOf(type, path, text, duration);
  const isWhole = chapters?.slips.every(({ kind }) => kind === 'few');
  const listed = isWhole ? chapters!.chapters.filter(({ silent }) => !silent) : [];
  return {
    remarks: found
      .slice(0, limits.findingsPerFile)
      .map(({ range, ...remark }) => ({ ...remark, ...at(range) })),
    chapters: listed.map(({ start, title }) => (title === undefined ? { start } : { start, title })),
  };
}

/** A range cut to the line it begins in. */
function firstLine(text: string, { start, end }: Range): Range {
  const feed = text.slice(start, end).search(/[\r\n]/);
  return { start, end: feed === -1 ? end : start + feed };
}

const chapterRules: Readonly<Record<ChapterSlip['kind'], string>> = {
  json: 'chap-json-invalid',
  start: 'chap-start-invalid',
  order: 'chap-order',
  'beyond-end': 'chap-beyond-end',
  first: 'chap-first-not-zero',
  few: 'chap-too-few',
  title: 'chap-title-missing',
  long: 'chap-title-long',
  short: 'chap-too-short',
};

/** A chapters file is often one long line, so only what is meant is shown of it. */
function chaptersOf({ chapters, slips }: ReadChapters, duration: number | undefined): Ranged[] {
  const found = [...slips, ...judgeChapters(chapters, duration)].map((slip) => remarkOf(chapterRules, slip));
  const addresses = chapters.flatMap(({ img, url }) => [addressOf(img), addressOf(url)]);
  return [...found, ...addresses.filter((remark) => remark !== undefined)].map((remark) => ({
    ...remark,
    alone: true,
  }));
}

function addressOf(written: Written | undefined): Ranged | undefined {
  if (!written) return undefined;
  const read = readHttpUrl(written.text);
  if (read.ok && read.value.secure) return undefined;
  const { text, range } = written;
  return { rule: 'chap-url-not-https', text, range, detail: read.ok ? {} : { problem: read.problem } };
}
