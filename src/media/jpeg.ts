import { hasMark, uint16 } from './bytes.ts';
import { readExif } from './exif.ts';
import { type ProfileSpace, readProfile } from './icc.ts';
import { type ImageFacts, type ImageProbe, imageProblem } from './picture.ts';

/**
 * Measures a JPEG image. It must be of a kind that browsers show (baseline or progressive), its segments
 * whole up to the end mark, with as much picture data as an image of its size needs at least.
 * What follows the end mark does not count. Of a file of which only a `part` is at hand, only what comes before
 * the picture is asked for.
 *
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */
export function probeJpeg(bytes: Uint8Array, part = false): ImageProbe {
  let frame: Frame | undefined;
  let density: number | undefined;
  let exif = { camera: false, density: undefined as number | undefined };
  let profile: ProfileSpace | undefined;
  let pictureBytes = 0;
  let at = 2;
  for (;;) {
    if (part && frame && at + 4 > bytes.length) break;
    if (at + 2 > bytes.length) return imageProblem('truncated', 'its end is missing');
    if (bytes[at] !== 0xff) return imageProblem('damaged', 'one of its parts does not begin where it should');
    const marker = bytes[at + 1]!;
    if (marker === END) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === TEMPORARY || isRestart(marker)) {
      at += 2;
      continue;
    }
    const length = uint16(bytes, at + 2);
    const data = at + 4;
    const next = at + 2 + length;
    if (part && frame && next > bytes.length) break;
    if (next > bytes.length) return imageProblem('truncated', 'its end is missing');
    if (length < 2) return imageProblem('damaged', 'one of its parts has an impossible size');
    if (isFrame(marker)) {
      if (!shownFrames.has(marker))
        return imageProblem('format', 'it is a JPEG of a kind browsers do not show');
      frame ??= readFrame(bytes.subarray(data, next), marker === PROGRESSIVE);
      if (!frame) return imageProblem('damaged', 'its header is broken');
    } else if (marker === APP0 && hasMark(bytes, data, 'JFIF\0')) {
      density = readDensity(bytes.subarray(data, next));
    } else if (marker === APP1 && hasMark(bytes, data, 'Exif\0\0')) {
      exif = { ...exif, ...readExif(bytes.subarray(data + 6, next)) };
    } else if (marker === APP2 && hasMark(bytes, data, FIRST_OF_PROFILE)) {
      profile ??= readProfile(bytes.subarray(data + 14, next));
    }
    at = next;
    if (marker === SCAN) {
      if (!frame) return imageProblem('damaged', 'its header is missing');
      at = endOfScan(bytes, next);
      pictureBytes += at - next;
    }
  }
  if (!frame) return imageProblem('damaged', 'it has no picture in it');
  if (!part && pictureBytes < Math.max(1, (frame.width * frame.height) / PIXELS_PER_BYTE))
    return imageProblem('damaged', 'it has too little picture data for its size');
  const stated = density ?? exif.density;
  const facts: ImageFacts = {
    bytes: bytes.length,
    format: 'jpeg',
    ...frame,
    ...(profile === undefined ? {} : { profile }),
    alpha: false,
    ...(stated === undefined ? {} : { density: stated }),
    exif: exif.camera,
  };
  return { ok: true, facts };
}

const TEMPORARY = 0x01;
const END = 0xd9;
const SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
/** A profile may take several segments, which are numbered; its header is in the first. */
const FIRST_OF_PROFILE = 'ICC_PROFILE\0\x01';
const PROGRESSIVE = 0xc2;
const shownFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, PROGRESSIVE]);
/** A block of 64 pixels needs at least one bit; by half, to be on the safe side. */
const PIXELS_PER_BYTE = 1024;
const CENTIMETRES_PER_INCH = 2.54;

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** SOF0 to SOF15; three numbers of the row mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

type Frame = Pick<ImageFacts, 'width' | 'height' | 'colour' | 'progressive'>;

function readFrame(data: Uint8Array, progressive: boolean): Frame | undefined {
  const components = data[5] ?? 0;
  const colour = colours.get(components);
  if (colour === undefined || data.length < 6 + 3 * components) return undefined;
  return { width: uint16(data, 3), height: uint16(data, 1), colour, progressive };
}

const colours: ReadonlyMap<number, ImageFacts['colour']> = new Map([
  [1, 'grey'],
  [3, 'rgb'],
  [4, 'cmyk'],
]);

function readDensity(data: Uint8Array): number | undefined {
  const density = uint16(data, 8);
  if (density === 0) return undefined;
  if (data[7] === 1) return density;
  return data[7] === 2 ? Math.round(density * CENTIMETRES_PER_INCH) : undefined;
}

/** Where the next marker after the data of a scan stands, or the end of the bytes. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0 && at + 1 < bytes.length) {
    const marker = bytes[at + 1]!;
    if (marker !== 0 && marker !== 0xff && !isRestart(marker)) return at;
    at = bytes.indexOf(0xff, at + (marker === 0xff ? 1 : 2));
  }
  return bytes.length;
}
