import { crc32 } from 'node:zlib';
import { hasMark, latin1, uint16, uint32 } from './bytes.ts';
import { readExif } from './exif.ts';
import { type ProfileSpace, readDeflatedProfile } from './icc.ts';
import { type ImageFacts, type ImageProbe, imageProblem } from './picture.ts';

/**
 * Measures a PNG image. Its chunks must be whole up to the end mark, the checksums of those that make up
 * the picture right, and there must be as much picture data as an image of its size needs at least. Of a file of
 * which only a `part` is at hand, only what comes before the picture is asked for.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function probePng(bytes: Uint8Array, part = false): ImageProbe {
  let header: Header | undefined;
  let [pictureBytes, transparent, hasPalette, exif] = [0, false, false, false];
  let density: number | undefined;
  let profile: ProfileSpace | undefined;
  for (let at = SIGNATURE; ; ) {
    if (at + FRAME > bytes.length) {
      if (part && header) break;
      return imageProblem('truncated', 'its end is missing');
    }
    const length = uint32(bytes, at);
    const type = latin1(bytes, at + 4, 4);
    const data = at + 8;
    if (!/^[A-Za-z]{4}$/.test(type)) return imageProblem('damaged', 'one of its parts has no valid name');
    if (data + length + 4 > bytes.length) {
      if (part && header) break;
      return imageProblem('truncated', 'its end is missing');
    }
    const isCritical = type.charCodeAt(0) < 0x60;
    if (isCritical && crc32(bytes.subarray(at + 4, data + length)) !== uint32(bytes, data + length))
      return imageProblem('damaged', 'a checksum in it is wrong');
    if (header === undefined) {
      header = type === 'IHDR' && length === 13 ? readHeader(bytes, data) : undefined;
      if (!header) return imageProblem('damaged', 'its header is broken');
    } else if (type === 'IDAT') {
      if (pictureBytes === 0 && length > 1 && !isZlib(bytes, data))
        return imageProblem('damaged', 'its picture data is broken');
      pictureBytes += length;
    } else if (type === 'PLTE') {
      hasPalette = length > 0 && length % 3 === 0;
    } else if (type === 'tRNS') {
      transparent = true;
    } else if (type === 'pHYs' && length === 9 && bytes[data + 8] === 1) {
      density = Math.round(uint32(bytes, data) * METRES_PER_INCH) || undefined;
    } else if (type === 'iCCP') {
      profile ??= readDeflatedProfile(bytes.subarray(data, data + length));
    } else if (type === 'eXIf') {
      exif = readExif(bytes.subarray(data, data + length)).camera;
    } else if (texts.has(type) && hasMark(bytes, data, 'Raw profile type exif')) {
      exif = true;
    } else if (type === 'IEND') {
      break;
    }
    at = data + length + 4;
  }
  const { width, height, type, interlaced } = header;
  if (!part && type.colour === 'palette' && !hasPalette)
    return imageProblem('damaged', 'its palette is missing');
  if (!part && pictureBytes < header.leastBytes)
    return imageProblem('damaged', 'it has too little picture data for its size');
  const facts: ImageFacts = {
    bytes: bytes.length,
    format: 'png',
    width,
    height,
    colour: type.colour,
    ...(profile === undefined ? {} : { profile }),
    alpha: type.alpha || transparent,
    ...(density === undefined ? {} : { density }),
    progressive: interlaced,
    exif,
  };
  return { ok: true, facts };
}

const SIGNATURE = 8;
/** Length, name and checksum of a chunk. */
const FRAME = 12;
const texts: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt']);
const METRES_PER_INCH = 0.0254;
/** Deflate makes data at most 1032 times smaller. */
const MOST_DEFLATED = 1100;

interface ColourType {
  readonly colour: ImageFacts['colour'];
  readonly alpha: boolean;
  readonly samples: number;
  readonly depths: readonly number[];
}

const colourTypes: ReadonlyMap<number, ColourType> = new Map([
  [0, { colour: 'grey', alpha: false, samples: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { colour: 'rgb', alpha: false, samples: 3, depths: [8, 16] }],
  [3, { colour: 'palette', alpha: false, samples: 1, depths: [1, 2, 4, 8] }],
  [4, { colour: 'grey', alpha: true, samples: 2, depths: [8, 16] }],
  [6, { colour: 'rgb', alpha: true, samples: 4, depths: [8, 16] }],
]);

interface Header {
  readonly width: number;
  readonly height: number;
  readonly type: ColourType;
  readonly interlaced: boolean;
  /** The fewest bytes of picture data an image of this size can have. */
  readonly leastBytes: number;
}

function readHeader(bytes: Uint8Array, at: number): Header | undefined {
  const [depth, colour, compression, filter, interlace] = bytes.subarray(at + 8, at + 13);
  const type = colourTypes.get(colour!);
  if (!type?.depths.includes(depth!) || compression !== 0 || filter !== 0 || interlace! > 1) return undefined;
  const width = uint32(bytes, at);
  const height = uint32(bytes, at + 4);
  const leastBytes = Math.max(1, (width * height * type.samples * depth!) / 8 / MOST_DEFLATED);
  return { width, height, type, interlaced: interlace === 1, leastBytes };
}

function isZlib(bytes: Uint8Array, at: number): boolean {
  return (bytes[at]! & 15) === 8 && uint16(bytes, at) % 31 === 0;
}
