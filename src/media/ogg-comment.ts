import { hasMark, type RandomAccess, uint32LittleEndian } from './bytes.ts';

const PAGE_HEADER = 27;
const MAX_PAGES = 2000;
const MAX_COMMENTS = 1000;

/**
 * The comments of the first stream of an Ogg file, each `NAME=value`, from its second packet. A packet of more than
 * `most` bytes has none.
 *
 * @see https://www.xiph.org/vorbis/doc/v-comment.html
 */
export function readOggComment(file: RandomAccess, start: number, most: number): readonly Uint8Array[] {
  const packet = secondPacket(file, start, most);
  if (!packet) return [];
  const head = hasMark(packet, 0, 'OpusTags') ? 8 : hasMark(packet, 0, '\x03vorbis') ? 7 : undefined;
  if (head === undefined) return [];
  const comments: Uint8Array[] = [];
  let at = head + 4 + uint32LittleEndian(packet, head);
  const count = uint32LittleEndian(packet, at);
  at += 4;
  for (let index = 0; index < Math.min(count, MAX_COMMENTS) && at + 4 <= packet.length; index++) {
    const size = uint32LittleEndian(packet, at);
    if (at + 4 + size > packet.length) break;
    comments.push(packet.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return comments;
}

/** The second packet of the stream that the first page belongs to, put together from its pages. */
function secondPacket(file: RandomAccess, first: number, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let serial: number | undefined;
  let packet = 0;
  let size = 0;
  let at = first;
  for (let page = 0; page < MAX_PAGES; page++) {
    const head = file.read(at, PAGE_HEADER + 255);
    if (!hasMark(head, 0, 'OggS')) return undefined;
    const segments = head.subarray(PAGE_HEADER, PAGE_HEADER + (head[26] ?? 0));
    const start = at + PAGE_HEADER + segments.length;
    const end = segments.reduce((sum, length) => sum + length, start);
    serial ??= uint32LittleEndian(head, 14);
    const isOurs = serial === uint32LittleEndian(head, 14);
    const body = isOurs ? file.read(start, end - start) : new Uint8Array();
    let from = 0;
    for (const length of isOurs ? segments : []) {
      if (packet === 1) pieces.push(body.subarray(from, from + length));
      from += length;
      size += packet === 1 ? length : 0;
      if (size > most) return undefined;
      if (length < 255 && ++packet === 2) return Buffer.concat(pieces);
    }
    at = end;
  }
  return undefined;
}
