import { hasMark, latin1, uint16LittleEndian, uint32LittleEndian } from './bytes.ts';
import { readExif } from './exif.ts';
import { type ProfileSpace, readProfile } from './icc.ts';
import { type ImageFacts, type ImageProbe, imageProblem } from './picture.ts';

/** Says whether a file begins as a WebP image does. */
export function isWebp(bytes: Uint8Array): boolean {
  return hasMark(bytes, 0, 'RIFF') && hasMark(bytes, 8, 'WEBP');
}

/**
 * Measures a WebP image by its parts, which must be whole.
 *
 * @see https://developers.google.com/speed/webp/docs/riff_container
 */
export function probeWebp(bytes: Uint8Array): ImageProbe {
  let canvas: Canvas | undefined;
  let [hasPicture, exif] = [false, false];
  let profile: ProfileSpace | undefined;
  const end = 8 + uint32LittleEndian(bytes, 4);
  if (end > bytes.length) return imageProblem('truncated', 'its end is missing');
  for (let at = 12; at + 8 <= end; ) {
    const type = latin1(bytes, at, 4);
    const length = uint32LittleEndian(bytes, at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (at + 8 + length > end) return imageProblem('damaged', 'one of its parts has an impossible size');
    const read = canvases.get(type);
    if (read) {
      canvas ??= read(data);
      if (!canvas) return imageProblem('damaged', 'its header is broken');
    }
    hasPicture ||= pictures.has(type);
    if (type === 'ICCP') profile ??= readProfile(data);
    if (type === 'EXIF') exif = readExif(hasMark(data, 0, 'Exif\0\0') ? data.subarray(6) : data).camera;
    // A part of odd length is followed by a byte that belongs to none.
    at += 8 + length + (length % 2);
  }
  if (!canvas || !hasPicture) return imageProblem('damaged', 'it has no picture in it');
  const facts: ImageFacts = {
    bytes: bytes.length,
    format: 'webp',
    width: canvas.width,
    height: canvas.height,
    colour: 'rgb',
    ...(profile === undefined ? {} : { profile }),
    alpha: canvas.alpha,
    progressive: false,
    exif,
  };
  return { ok: true, facts };
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly alpha: boolean;
}

/** Parts that hold a picture; `ANMF` is one of several that move. */
const pictures: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);

const canvases: ReadonlyMap<string, (data: Uint8Array) => Canvas | undefined> = new Map([
  ['VP8X', readExtended],
  ['VP8 ', readLossy],
  ['VP8L', readLossless],
]);

const SIDE = 0x3fff;

function readExtended(data: Uint8Array): Canvas | undefined {
  if (data.length < 10) return undefined;
  const side = (at: number): number => 1 + (uint32LittleEndian(data, at) & 0xffffff);
  return { width: side(4), height: side(7), alpha: (data[0]! & 0x10) !== 0 };
}

function readLossy(data: Uint8Array): Canvas | undefined {
  if (data.length < 10 || !hasMark(data, 3, '\x9d\x01\x2a')) return undefined;
  const [width, height] = [uint16LittleEndian(data, 6) & SIDE, uint16LittleEndian(data, 8) & SIDE];
  return { width, height, alpha: false };
}

function readLossless(data: Uint8Array): Canvas | undefined {
  if (data.length < 5 || data[0] !== 0x2f) return undefined;
  const bits = uint32LittleEndian(data, 1);
  return { width: 1 + (bits & SIDE), height: 1 + ((bits >>> 14) & SIDE), alpha: (bits & 0x10000000) !== 0 };
}
