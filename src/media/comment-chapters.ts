import { limits } from '../text/limits.ts';
import { readTimeCode } from '../text/time-code.ts';
import { hasMark, type RandomAccess, uint32LittleEndian } from './bytes.ts';
import type { FoundChapter } from './facts.ts';

/** Bytes of the beginning of a file in which comments are looked for. */
const HEAD = 256 * 1024;
const PAGE_HEADER = 27;

/**
 * Reads the chapters in the comments of an Ogg or FLAC file: `CHAPTER001=00:12:34.500` and `CHAPTER001NAME=Title`.
 *
 * @see https://wiki.xiph.org/Chapter_Extension
 */
export function readCommentChapters(file: RandomAccess): readonly FoundChapter[] {
  const head = file.read(0, HEAD);
  const comments = hasMark(head, 0, 'fLaC') ? flacComments(head) : oggComments(head);
  if (!comments) return [];
  const times = new Map<string, number>();
  const named = new Map<string, { title?: string; href?: string }>();
  for (const text of textsIn(comments)) {
    const found = /^CHAPTER(\d{1,4})(NAME|URL)?=/i.exec(text.slice(0, 20));
    if (!found) continue;
    const [whole, number = '', what] = found;
    const value = text.slice(whole.length).trim();
    const time = what ? undefined : readTimeCode(value);
    if (time !== undefined && times.size < limits.chapters) times.set(number, time);
    if (!what || value === '') continue;
    const known = named.get(number) ?? {};
    if (what.toUpperCase() === 'NAME') known.title ??= value;
    else known.href ??= value;
    named.set(number, known);
  }
  return [...times]
    .map(([number, start]): FoundChapter => ({ start, ...named.get(number) }))
    .sort((a, b) => a.start - b.start);
}

/** The block of comments among the blocks before the sound. */
function flacComments(head: Uint8Array): Uint8Array | undefined {
  let at = 4;
  while (at + 4 <= head.length) {
    const kind = head[at]!;
    const size = (head[at + 1]! << 16) | (head[at + 2]! << 8) | head[at + 3]!;
    if ((kind & 0x7f) === 4) return head.subarray(at + 4, at + 4 + size);
    if ((kind & 0x80) !== 0) return undefined;
    at += 4 + size;
  }
  return undefined;
}

/** The second packet of the first stream, put together from the pages it is cut into. */
function oggComments(head: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let serial: number | undefined;
  let packet = 0;
  let at = 0;
  while (hasMark(head, at, 'OggS') && at + PAGE_HEADER < head.length && packet < 2) {
    const own = uint32LittleEndian(head, at + 14);
    serial ??= own;
    const count = head[at + 26]!;
    let body = at + PAGE_HEADER + count;
    for (let segment = 0; segment < count; segment++) {
      const size = head[at + PAGE_HEADER + segment] ?? 0;
      if (own === serial && packet === 1) parts.push(head.subarray(body, body + size));
      body += size;
      if (own === serial && size < 255) packet++;
    }
    at = body;
  }
  if (parts.length === 0) return undefined;
  const whole = Buffer.concat(parts);
  const mark = ['OpusTags', '\x03vorbis'].find((each) => hasMark(whole, 0, each));
  return mark === undefined ? undefined : whole.subarray(mark.length);
}

/** The texts of a block of comments; the first is the name of the program that wrote them. */
function* textsIn(block: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  let at = 4 + uint32LittleEndian(block, 0);
  const count = uint32LittleEndian(block, at);
  at += 4;
  for (let index = 0; index < count && at + 4 <= block.length; index++) {
    const size = uint32LittleEndian(block, at);
    // A picture among the comments need not be made a text.
    yield decoder.decode(block.subarray(at + 4, at + 4 + Math.min(size, 2048)));
    at += 4 + size;
  }
}
