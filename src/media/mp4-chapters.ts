import { limits } from '../text/limits.ts';
import { inThousandths } from '../text/time-code.ts';
import { latin1, type RandomAccess, uint16, uint32 } from './bytes.ts';
import type { FoundChapter } from './facts.ts';

/** Boxes that are looked at in one file, whatever it holds: each costs one small read. */
const MAX_BOXES = 20_000;
/** Bytes of one table, and of one title. */
const MAX_TABLE = 1024 * 1024;
const MAX_TITLE = 1024;

interface Box {
  readonly name: string;
  /** Where its content begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the chapters of an MP4 or QuickTime file: those of a text track that its sound names as its chapters, else
 * Nero's list. Damaged files give what could be read; each box is looked at once, and no more than a limited number.
 *
 * @see ISO/IEC 14496-12, and Apple's QuickTime File Format, chapter lists
 */
export function readMp4Chapters(file: RandomAccess): readonly FoundChapter[] {
  const budget = { boxes: MAX_BOXES };
  const inside = (box: Box): readonly Box[] => boxesIn(file, box.start, box.end, budget);
  const find = (box: Box | undefined, ...names: string[]): Box | undefined =>
    names.reduce<Box | undefined>((at, name) => at && inside(at).find((each) => each.name === name), box);
  const moov = boxesIn(file, 0, file.size, budget).find(({ name }) => name === 'moov');
  if (!moov) return [];
  const children = inside(moov);
  const tracks = children.filter(({ name }) => name === 'trak').slice(0, 32);
  const wanted = new Set(
    tracks.flatMap((track) => {
      const chap = find(track, 'tref', 'chap');
      return chap ? numbers(file.read(chap.start, Math.min(chap.end - chap.start, 64)), 0) : [];
    }),
  );
  for (const track of wanted.size > 0 ? tracks : []) {
    const header = find(track, 'tkhd');
    if (!header || !wanted.has(trackId(file, header))) continue;
    const media = find(track, 'mdia');
    const scale = timescale(file, find(media, 'mdhd'));
    const kind = find(media, 'hdlr');
    const isText = kind && ['text', 'sbtl'].includes(latin1(file.read(kind.start + 8, 4), 0, 4));
    const table = find(media, 'minf', 'stbl');
    if (!isText || !table || !scale) continue;
    const found = chaptersOfTrack(file, inside(table), scale);
    if (found.length > 0) return found;
  }
  const udta = children.find(({ name }) => name === 'udta');
  const nero = find(udta, 'chpl');
  return nero ? neroChapters(file, nero) : [];
}

function boxesIn(file: RandomAccess, start: number, end: number, budget: { boxes: number }): readonly Box[] {
  const boxes: Box[] = [];
  let at = start;
  while (at + 8 <= end && budget.boxes-- > 0) {
    const header = file.read(at, 16);
    const short = uint32(header, 0);
    const size =
      short === 1 ? uint32(header, 8) * 2 ** 32 + uint32(header, 12) : short === 0 ? end - at : short;
    const head = short === 1 ? 16 : 8;
    if (size < head || at + size > end) break;
    boxes.push({ name: latin1(header, 4, 4), start: at + head, end: at + size });
    at += size;
  }
  return boxes;
}

function numbers(bytes: Uint8Array, from: number): number[] {
  const found: number[] = [];
  for (let at = from; at + 4 <= bytes.length; at += 4) found.push(uint32(bytes, at));
  return found;
}

function trackId(file: RandomAccess, { start }: Box): number {
  const bytes = file.read(start, 24);
  return uint32(bytes, bytes[0] === 1 ? 20 : 12);
}

function timescale(file: RandomAccess, box: Box | undefined): number {
  if (!box) return 0;
  const bytes = file.read(box.start, 24);
  return uint32(bytes, bytes[0] === 1 ? 20 : 12);
}

/** The numbers of a table, without its version, its flags and what stands before the numbers. */
function tableOf(file: RandomAccess, boxes: readonly Box[], name: string, skip: number): number[] {
  const box = boxes.find((each) => each.name === name);
  if (!box) return [];
  return numbers(file.read(box.start, Math.min(box.end - box.start, MAX_TABLE)), skip);
}

function chaptersOfTrack(file: RandomAccess, boxes: readonly Box[], scale: number): FoundChapter[] {
  const [same = 0, count = 0, ...sizes] = tableOf(file, boxes, 'stsz', 4);
  const total = Math.min(count, limits.chapters);
  const places = samplePlaces(file, boxes, total, (index) => (same > 0 ? same : (sizes[index] ?? 0)));
  const times = tableOf(file, boxes, 'stts', 8);
  const chapters: FoundChapter[] = [];
  let time = 0;
  let entry = 0;
  let left = times[0] ?? 0;
  for (const { at, size } of places) {
    const title = textSample(file.read(at, Math.min(size, MAX_TITLE)));
    chapters.push({ start: inThousandths(time / scale), ...(title ? { title } : {}) });
    while (left === 0 && entry + 2 < times.length) {
      entry += 2;
      left = times[entry] ?? 0;
    }
    if (left > 0) {
      time += times[entry + 1] ?? 0;
      left--;
    }
  }
  return chapters;
}

/** Where each sample stands: chunks have places, and a table says how many samples are in each. */
function samplePlaces(
  file: RandomAccess,
  boxes: readonly Box[],
  total: number,
  sizeOf: (index: number) => number,
): { at: number; size: number }[] {
  const short = tableOf(file, boxes, 'stco', 8);
  const long = short.length > 0 ? [] : tableOf(file, boxes, 'co64', 8);
  const chunkAt = (index: number): number | undefined =>
    short.length > 0 ? short[index] : pair(long[index * 2], long[index * 2 + 1]);
  const inChunk = tableOf(file, boxes, 'stsc', 8);
  const places: { at: number; size: number }[] = [];
  let entry = 0;
  for (let chunk = 0; places.length < total; chunk++) {
    let at = chunkAt(chunk);
    if (at === undefined) break;
    while (entry + 3 < inChunk.length && inChunk[entry + 3]! <= chunk + 1) entry += 3;
    const samples = Math.max(1, inChunk[entry + 1] ?? 1);
    for (let sample = 0; sample < samples && places.length < total; sample++) {
      const size = sizeOf(places.length);
      places.push({ at, size });
      at += size;
    }
  }
  return places;
}

const pair = (high: number | undefined, low: number | undefined): number | undefined =>
  high === undefined || low === undefined ? undefined : high * 2 ** 32 + low;

/** A text with its length before it, in UTF-8 or, with its mark, UTF-16. */
function textSample(bytes: Uint8Array): string {
  const text = bytes.subarray(2, 2 + uint16(bytes, 0));
  const mark = uint16(text, 0);
  const encoding = mark === 0xfeff ? 'utf-16be' : mark === 0xfffe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(text).replaceAll('\0', '').trim();
}

/** Starts in units of 100 nanoseconds, each with a title and the length of it. */
function neroChapters(file: RandomAccess, box: Box): FoundChapter[] {
  const bytes = file.read(box.start, Math.min(box.end - box.start, MAX_TABLE));
  const isLong = bytes[0] === 1;
  const count = bytes[isLong ? 8 : 4] ?? 0;
  const chapters: FoundChapter[] = [];
  let at = isLong ? 9 : 5;
  while (chapters.length < Math.min(count, limits.chapters) && at + 9 <= bytes.length) {
    const start = inThousandths((uint32(bytes, at) * 2 ** 32 + uint32(bytes, at + 4)) / 1e7);
    const end = at + 9 + bytes[at + 8]!;
    const title = new TextDecoder()
      .decode(bytes.subarray(at + 9, end))
      .replaceAll('\0', '')
      .trim();
    chapters.push({ start, ...(title ? { title } : {}) });
    at = end;
  }
  return chapters;
}
