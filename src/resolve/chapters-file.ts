import type { ChapterSlip, ReadChapters } from '../media/chapters.ts';
import { isChaptersCsv, readChaptersCsv } from '../media/chapters-csv.ts';
import { readJsonChapters } from '../media/chapters-json.ts';
import {
  readChapterLines,
  readFfmetadata,
  readOgmChapters,
  readVttChapters,
} from '../media/chapters-lines.ts';
import { extensionOf } from '../media/types.ts';
import { readPscFile } from '../tags/chapters-file.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { type Place, type Range, SourceText } from '../text/source.ts';

/** The formats of chapters files that are read. */
export type ChaptersFormat = 'json' | 'psc' | 'vtt' | 'ffmetadata' | 'ogm' | 'csv' | 'lines';

/** A chapters file that was read. */
export interface ChaptersFile extends ReadChapters {
  /** Nothing where it is of none of the formats. */
  readonly format: ChaptersFormat | undefined;
  readonly text: string;
  /** The place of a range in it, cut to the line that it begins in. */
  place(range: Range): Place;
}

const readers: Readonly<Record<ChaptersFormat, (text: string) => ReadChapters>> = {
  json: readJsonChapters,
  psc: readPscFile,
  vtt: readVttChapters,
  ffmetadata: readFfmetadata,
  ogm: readOgmChapters,
  csv: readChaptersCsv,
  lines: readChapterLines,
};

/** Reads a chapters file; which format it has is told by what stands in it. Never throws; linear. */
export function readChaptersFile(path: string, bytes: Uint8Array): ChaptersFile {
  const decoded = decodeUtf8(bytes);
  const text = decoded.ok ? decoded.text : decoded.valid;
  const source = new SourceText(path, text);
  const place = (range: Range): Place => source.place(firstLine(text, range));
  const format = formatOf(text, path);
  if (!decoded.ok) {
    const at = { start: text.length, end: text.length };
    const what = bytes[0] === 0xff || bytes[0] === 0xfe ? 'it is UTF-16, not UTF-8' : 'it is not UTF-8';
    const kind = format === 'json' || extensionOf(path) === 'json' ? 'json' : 'file';
    return { format, text, place, chapters: [], slips: [{ kind, at, what }] };
  }
  if (format) return { format, text, place, ...readers[format](text) };
  const at = firstLine(text, { start: 0, end: Math.min(text.length, 80) });
  const what = text.trim() === '' ? 'it is empty' : 'it is in no format that podfeed knows';
  const slip: ChapterSlip = { kind: 'file', at, what };
  return { format, text, place, chapters: [], slips: [slip] };
}

function formatOf(text: string, path: string): ChaptersFormat | undefined {
  const start = /[^\s]/.exec(text)?.index ?? text.length;
  const head = text.slice(start, start + 64);
  if (extensionOf(path) === 'json' || /^[[{]/.test(head) !== /^\[\d/.test(head)) return 'json';
  if (head.startsWith('<')) return 'psc';
  if (/^WEBVTT(?:\s|$)/.test(head)) return 'vtt';
  if (head.startsWith(';FFMETADATA')) return 'ffmetadata';
  if (/^CHAPTER\d{1,4}(?:NAME)?=/i.test(head)) return 'ogm';
  if (/^[([]?\d{1,4}:[\d:.,]{1,40}[)\]]?(?:[ \t\r\n]|$)/.test(head) && !/^[^ ]{1,40}\t/.test(head))
    return 'lines';
  if (isChaptersCsv(text.slice(start, start + 4096))) return 'csv';
  return /^(?:\d{1,9}(?:\.\d{1,9})?[ \t]|#)/.test(head) ? 'lines' : undefined;
}

/** A range cut to the line it begins in. */
function firstLine(text: string, { start, end }: Range): Range {
  const feed = text.slice(start, end).search(/[\r\n]/);
  return { start, end: feed === -1 ? end : start + feed };
}
