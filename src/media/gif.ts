import { hasMark, uint16LittleEndian } from './bytes.ts';
import { type ImageFacts, type ImageProbe, imageProblem } from './picture.ts';

/** Says whether a file begins as a GIF image does. */
export function isGif(bytes: Uint8Array): boolean {
  return hasMark(bytes, 0, 'GIF87a') || hasMark(bytes, 0, 'GIF89a');
}

/**
 * Measures a GIF image by its blocks, which must be whole up to the end mark.
 *
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function probeGif(bytes: Uint8Array): ImageProbe {
  let [hasPicture, alpha, progressive] = [false, false, false];
  let at = HEAD + paletteLength(bytes[10] ?? 0);
  for (;;) {
    const block = bytes[at];
    if (block === undefined) return imageProblem('truncated', 'its end is missing');
    if (block === END) break;
    if (block === EXTENSION) {
      alpha ||= bytes[at + 1] === CONTROL && ((bytes[at + 3] ?? 0) & 1) === 1;
      at = endOfData(bytes, at + 2);
    } else if (block === PICTURE) {
      const form = bytes[at + 9] ?? 0;
      progressive ||= (form & 0x40) !== 0;
      hasPicture = true;
      // A byte for how the picture data is packed stands before it.
      at = endOfData(bytes, at + 10 + paletteLength(form) + 1);
    } else {
      return imageProblem('damaged', 'one of its parts has no valid name');
    }
  }
  if (!hasPicture) return imageProblem('damaged', 'it has no picture in it');
  const facts: ImageFacts = {
    bytes: bytes.length,
    format: 'gif',
    width: uint16LittleEndian(bytes, 6),
    height: uint16LittleEndian(bytes, 8),
    colour: 'palette',
    alpha,
    progressive,
    exif: false,
  };
  return { ok: true, facts };
}

const HEAD = 13;
const END = 0x3b;
const EXTENSION = 0x21;
const PICTURE = 0x2c;
const CONTROL = 0xf9;

/** Bytes of the palette that a byte of flags announces. */
function paletteLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Where the next block stands: data comes in pieces that say their length, the last of them empty. */
function endOfData(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at]) at += 1 + bytes[at]!;
  return at + 1;
}
