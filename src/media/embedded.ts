import { limits } from '../text/limits.ts';
import { hasMark, latin1, type RandomAccess, uint32 } from './bytes.ts';
import { visitFrames } from './id3.ts';
import { readOggComment } from './ogg-comment.ts';

/** A picture in a recording, and whether it says that it is the front cover. */
interface Embedded {
  readonly bytes: Uint8Array;
  readonly cover: boolean;
}

/** So many parts of a recording are looked at in search of pictures. */
const MAX_PARTS = 1000;
const MAX_PICTURES = 20;
/** Of a picture in ID3 and FLAC: the number that stands for a front cover. */
const FRONT_COVER = 3;
/** Longest text before a picture: its media type and its description. */
const MAX_TEXT = 4096;

/**
 * The bytes of the picture in a recording: the front cover, else the first there is. Read from ID3 tags (MP3, AAC),
 * MP4, FLAC and Ogg; the bytes are as they stand there and may be anything. Nothing where there is none, and where it
 * is larger than a picture may be.
 */
export function readEmbedded(file: RandomAccess): Uint8Array | undefined {
  const pictures: Embedded[] = [];
  const add = (picture: Embedded | undefined): void => {
    if (picture && picture.bytes.length > 0 && pictures.length < MAX_PICTURES) pictures.push(picture);
  };
  const end = visitFrames(file, limits.imageFile, ({ id, size, altered, read }) => {
    if ((id !== 'APIC' && id !== 'PIC') || altered || size > limits.imageFile) return;
    if (pictures.length < MAX_PICTURES) add(framePicture(read(0, size), id === 'PIC'));
  });
  const head = file.read(end, 12);
  if (hasMark(head, 0, 'fLaC')) readFlac(file, end + 4, add);
  else if (hasMark(head, 0, 'OggS')) readOgg(file, end, add);
  else if (hasMark(head, 4, 'ftyp')) readMovie(file, add);
  return (pictures.find(({ cover }) => cover) ?? pictures[0])?.bytes;
}

/** Encoding, media type (three letters in version 2), kind, description, picture. */
function framePicture(body: Uint8Array, short: boolean): Embedded | undefined {
  const encoding = body[0] ?? 0;
  const typeEnd = short ? 3 : body.indexOf(0, 1);
  if (typeEnd === -1 || typeEnd > MAX_TEXT) return undefined;
  const kind = short ? 4 : typeEnd + 1;
  const text = kind + 1;
  const isWide = encoding === 1 || encoding === 2;
  for (let at = text; at < Math.min(body.length, text + MAX_TEXT); at += isWide ? 2 : 1) {
    if (body[at] !== 0 || (isWide && body[at + 1] !== 0)) continue;
    return { bytes: body.subarray(at + (isWide ? 2 : 1)), cover: body[kind] === FRONT_COVER };
  }
  return undefined;
}

function readFlac(file: RandomAccess, start: number, add: (picture: Embedded | undefined) => void): void {
  let at = start;
  for (let part = 0; part < MAX_PARTS; part++) {
    const head = file.read(at, 4);
    if (head.length < 4) return;
    const size = uint32(head, 0) & 0xffffff;
    if ((head[0]! & 0x7f) === 6 && size <= limits.imageFile) add(blockPicture(file.read(at + 4, size)));
    if (head[0]! >= 0x80) return;
    at += 4 + size;
  }
}

/** A picture of FLAC, which Ogg has in its comments, too: kind, media type, description, measures, picture. */
function blockPicture(block: Uint8Array): Embedded | undefined {
  const type = uint32(block, 4);
  if (type > MAX_TEXT) return undefined;
  const text = uint32(block, 8 + type);
  if (text > MAX_TEXT) return undefined;
  const at = 8 + type + 4 + text + 16;
  const size = uint32(block, at);
  if (at + 4 + size > block.length) return undefined;
  return { bytes: block.subarray(at + 4, at + 4 + size), cover: uint32(block, 0) === FRONT_COVER };
}

const commentKey = 'METADATA_BLOCK_PICTURE=';

function readOgg(file: RandomAccess, start: number, add: (picture: Embedded | undefined) => void): void {
  for (const comment of readOggComment(file, start, limits.imageFile)) {
    if (latin1(comment, 0, commentKey.length).toUpperCase() !== commentKey) continue;
    const text = Buffer.from(comment.subarray(commentKey.length)).toString('latin1');
    add(blockPicture(Buffer.from(text, 'base64')));
  }
}

/** The way to the pictures of an MP4 file, through the boxes that hold them. */
const way = ['moov', 'udta', 'meta', 'ilst', 'covr', 'data'];

function readMovie(file: RandomAccess, add: (picture: Embedded | undefined) => void): void {
  let parts = 0;
  const walk = (start: number, end: number, depth: number): void => {
    let at = start;
    while (at + 8 <= end && parts++ < MAX_PARTS) {
      const head = file.read(at, 16);
      const large = uint32(head, 0) === 1;
      const said = large ? uint32(head, 8) * 2 ** 32 + uint32(head, 12) : uint32(head, 0);
      const size = said === 0 ? end - at : said;
      const body = at + (large ? 16 : 8);
      if (size < (large ? 16 : 8) || at + size > end) return;
      if (latin1(head, 4, 4) === way[depth]) {
        if (depth === way.length - 1) {
          const length = size - 16;
          if (length <= limits.imageFile) add({ bytes: file.read(body + 8, length), cover: true });
        } else {
          // That of MP4 has four bytes more before what it holds, that of QuickTime has not.
          const more = way[depth] === 'meta' && latin1(file.read(body, 8), 4, 4) !== 'hdlr' ? 4 : 0;
          walk(body + more, at + size, depth + 1);
        }
      }
      at += size;
    }
  };
  walk(0, file.size, 0);
}
