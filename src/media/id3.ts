import { limits } from '../text/limits.ts';
import { hasMark, latin1, type RandomAccess, uint16, uint32 } from './bytes.ts';

import type { FoundChapter } from './facts.ts';
import { openId3Chapters } from './id3-chapters.ts';
import { type FrameShape, readText } from './id3-frames.ts';

/** The tags at the front of an MP3, AAC or FLAC file. */
export interface Id3 {
  /** Where the tags end and the sound begins, in bytes. */
  readonly end: number;
  readonly title?: string;
  readonly artist?: string;
  readonly hasPicture: boolean;
  /** In the order of their starts. */
  readonly chapters?: readonly FoundChapter[];
}

const HEADER = 10;
const MAX_TAGS = 8;
const MAX_FRAMES = 1000;
const MAX_TEXT = 4096;
const MAX_CONTENTS = 64 * 1024;
const MAX_UNSYNC = 1024 * 1024;

/**
 * Reads the ID3v2 tags (versions 2 to 4) at the start of a file. Damaged tags give what could be read;
 * `end` may lie past the end of the file if a tag claims so.
 *
 * @see https://id3.org/id3v2.4.0-structure
 */
export function readId3(file: RandomAccess): Id3 {
  const found: Found = { hasPicture: false };
  const chapters = openId3Chapters();
  const end = visitFrames(file, MAX_UNSYNC, ({ id, size, shape, read }) => {
    if (id === 'TIT2' || id === 'TT2') found.title ??= readText(read(0, Math.min(size, MAX_TEXT)));
    else if (id === 'TPE1' || id === 'TP1') found.artist ??= readText(read(0, Math.min(size, MAX_TEXT)));
    else if (id === 'APIC' || id === 'PIC') found.hasPicture = true;
    else if (id === 'CHAP') chapters.add(read, shape);
    else if (id === 'CTOC') chapters.contents(read(0, Math.min(size, MAX_CONTENTS)));
  });
  const list = chapters.list();
  return { end, ...found, ...(list.length > 0 ? { chapters: list } : {}) };
}

/** A frame of a tag: a piece of what it says. */
export interface Id3Frame {
  /** Three letters in version 2, else four. */
  readonly id: string;
  /** Bytes of its body, as it says. */
  readonly size: number;
  /** How frames in it look. */
  readonly shape: FrameShape;
  /** It stands in the file otherwise than it is meant: packed, encrypted, or with more before it. */
  readonly altered: boolean;
  /** Up to so many bytes of its body from there, as they are meant. */
  read(offset: number, count: number): Uint8Array;
}

/**
 * Looks at the frames of all tags at the start of a file; of an escaped tag or frame, at its first `most` bytes.
 * Where they end.
 */
export function visitFrames(file: RandomAccess, most: number, visit: (frame: Id3Frame) => void): number {
  let end = 0;
  for (let tag = 0; tag < MAX_TAGS; tag++) {
    const length = id3Length(file.read(end, HEADER));
    if (length === 0) break;
    readTag(file, end, length, most, visit);
    end += length;
  }
  return end;
}

/** The length in bytes of the ID3v2 tag that begins with this header, 0 if none begins here. */
export function id3Length(header: Uint8Array): number {
  if (!hasMark(header, 0, 'ID3') || header.length < HEADER || header[3]! > 4) return 0;
  for (let i = 6; i < HEADER; i++) if (header[i]! > 0x7f) return 0;
  const footer = header[3] === 4 && (header[5]! & 0x10) !== 0 ? HEADER : 0;
  return HEADER + syncsafe(header, 6) + footer;
}

interface Found {
  title?: string;
  artist?: string;
  hasPicture: boolean;
}

function readTag(
  file: RandomAccess,
  start: number,
  length: number,
  most: number,
  visit: (frame: Id3Frame) => void,
): void {
  const header = file.read(start, HEADER);
  const version = header[3]!;
  const flags = header[5]!;
  let read = (offset: number, count: number): Uint8Array =>
    file.read(start + HEADER + offset, Math.max(0, Math.min(count, length - HEADER - offset)));
  if ((flags & 0x80) !== 0 && version < 4) {
    // Up to version 3 the whole tag is escaped, and sizes in it count the unescaped bytes.
    const plain = unescaped(read(0, most));
    read = (offset, count) => plain.subarray(offset, offset + count);
  }
  let at = 0;
  if ((flags & 0x40) !== 0 && version > 2) {
    const extended = read(0, 4);
    at = version === 4 ? syncsafe(extended, 0) : uint32(extended, 0) + 4;
  }
  const shape = version === 2 ? shortFrames : version === 3 ? longFrames : syncsafeFrames;
  for (let frame = 0; frame < MAX_FRAMES + limits.chapters; frame++) {
    const head = read(at, shape.header);
    if (head.length < shape.header || head[0] === 0) return;
    const size = shape.size(head);
    const id = latin1(head, 0, shape.id);
    const body = at + shape.header;
    const own = head[9] ?? 0;
    const isEscaped = version === 4 && (own & 2) !== 0;
    let plain: Uint8Array | undefined;
    visit({
      id,
      size,
      shape,
      altered: version === 4 ? (own & 0x4c) !== 0 : version === 3 && (own & 0xe0) !== 0,
      read: (offset, count) => {
        // Its length without escapes may stand before it.
        const skipped = version === 4 && (own & 1) !== 0 ? 4 : 0;
        const left = size - skipped;
        if (!isEscaped) return read(body + skipped + offset, Math.max(0, Math.min(count, left - offset)));
        // An escaped byte is two. Who reads on and on must not make it be read anew each time.
        plain ??= unescaped(read(body + skipped, Math.min(2 * most, left)));
        return plain.subarray(offset, offset + count);
      },
    });
    at = body + size;
  }
}

const shortFrames: FrameShape = {
  header: 6,
  id: 3,
  size: (head) => head[3]! * 0x10000 + uint16(head, 4),
};
const longFrames: FrameShape = { header: 10, id: 4, size: (head) => uint32(head, 4) };
const syncsafeFrames: FrameShape = { header: 10, id: 4, size: (head) => syncsafe(head, 4) };

/** 28 bits in four bytes of seven. */
function syncsafe(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) & 0x7f) << 21) |
    (((bytes[at + 1] ?? 0) & 0x7f) << 14) |
    (((bytes[at + 2] ?? 0) & 0x7f) << 7) |
    ((bytes[at + 3] ?? 0) & 0x7f)
  );
}

/** Takes out the zero bytes that keep 0xFF bytes of the tag from looking like sound. */
function unescaped(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0 && i > 0 && bytes[i - 1] === 0xff) continue;
    plain[length++] = bytes[i]!;
  }
  return plain.subarray(0, length);
}
