import { limits } from '../text/limits.ts';
import { inThousandths } from '../text/time-code.ts';
import { latin1, uint32 } from './bytes.ts';
import type { FoundChapter } from './facts.ts';
import { type FrameShape, readText } from './id3-frames.ts';

/** Bytes of the name of a chapter, of a text in it, and how many frames of it are looked at. */
const MAX_NAME = 256;
const MAX_TEXT = 4096;
const MAX_FRAMES = 32;

/** Gathers the chapters of ID3 tags, frame by frame. */
export interface Id3Chapters {
  /** A chapter; `read` gives bytes of its frame. */
  add(read: (offset: number, count: number) => Uint8Array, shape: FrameShape): void;
  /** A table of contents. */
  contents(body: Uint8Array): void;
  /** The chapters in the order of their starts. */
  list(): readonly FoundChapter[];
}

/**
 * Reads the frames CHAP and CTOC. What no table of contents names is hidden, where there is one at all.
 *
 * @see https://id3.org/id3v2-chapters-1.0
 */
export function openId3Chapters(): Id3Chapters {
  const chapters = new Map<string, FoundChapter>();
  const named = new Set<string>();
  return {
    add(read, shape) {
      const head = read(0, MAX_NAME + 1 + 16);
      const end = head.indexOf(0);
      if (end === -1 || end > MAX_NAME || head.length < end + 17) return;
      const name = latin1(head, 0, end);
      if (chapters.size === limits.chapters || chapters.has(name)) return;
      const start = inThousandths(uint32(head, end + 1) / 1000);
      chapters.set(name, { start, ...readInside(read, end + 17, shape) });
    },
    contents(body) {
      const end = body.indexOf(0);
      if (end === -1) return;
      let at = end + 3;
      for (let count = body[end + 2] ?? 0; count > 0 && at < body.length; count--) {
        const next = body.indexOf(0, at);
        if (next === -1) return;
        if (next - at <= MAX_NAME && named.size < limits.chapters) named.add(latin1(body, at, next - at));
        at = next + 1;
      }
    },
    list() {
      const isListed = (name: string): boolean => named.size === 0 || named.has(name);
      // A table that names none of them names other tables, which were lost.
      const isTable = [...chapters.keys()].some(isListed);
      return [...chapters]
        .map(([name, chapter]): FoundChapter => {
          return isTable && !isListed(name) ? { ...chapter, hidden: true } : chapter;
        })
        .sort((a, b) => a.start - b.start);
    },
  };
}

/** The title and the address in the frames of a chapter. */
function readInside(
  read: (offset: number, count: number) => Uint8Array,
  from: number,
  shape: FrameShape,
): Pick<FoundChapter, 'title' | 'href'> {
  let at = from;
  let title: string | undefined;
  let href: string | undefined;
  for (let frame = 0; frame < MAX_FRAMES; frame++) {
    const head = read(at, shape.header);
    if (head.length < shape.header || head[0] === 0) break;
    const size = shape.size(head);
    const id = latin1(head, 0, shape.id);
    const body = (): Uint8Array => read(at + shape.header, Math.min(size, MAX_TEXT));
    if (id === 'TIT2') title ??= readText(body());
    else if (id === 'WXXX') href ??= addressIn(body());
    at += shape.header + size;
  }
  return { ...(title ? { title } : {}), ...(href ? { href } : {}) };
}

/** The address behind the description of a WXXX frame; it is always Latin-1. */
function addressIn(body: Uint8Array): string | undefined {
  const wide = body[0] === 1 || body[0] === 2;
  let at = 1;
  while (at < body.length && !(body[at] === 0 && (!wide || body[at + 1] === 0))) at += wide ? 2 : 1;
  const address = latin1(body, at + (wide ? 2 : 1), MAX_TEXT)
    .split('\0', 1)[0]!
    .trim();
  return /^https?:\/\/[\x21-\x7e]+$/i.test(address) ? address : undefined;
}
