import { createRequire } from 'node:module';
import type * as ImageTypes from 'image-size/types/index';

type Format = (typeof ImageTypes.types)[number];

const names: ReadonlyMap<Format, string> = new Map<Format, string>([
  ['jpg', 'a JPEG image'],
  ['png', 'a PNG image'],
  ['webp', 'a WebP image'],
  ['gif', 'a GIF image'],
  ['svg', 'an SVG image'],
  ['heif', 'a HEIC or AVIF image'],
  ['tiff', 'a TIFF image'],
  ['bmp', 'a BMP image'],
  ['psd', 'a Photoshop image'],
  ['ico', 'an icon file'],
  ['cur', 'an icon file'],
  ['icns', 'an icon file'],
  ['jp2', 'a JPEG 2000 image'],
  ['j2c', 'a JPEG 2000 image'],
  ['jxl', 'a JPEG XL image'],
  ['jxl-stream', 'a JPEG XL image'],
  ['dds', 'a DDS image'],
  ['ktx', 'a KTX image'],
]);

const HEAD = 4096;

/**
 * Names the image format of a file by its first bytes, with its article: `a WebP image`.
 * The library is asked for formats only; its sizes are claims it does not check.
 */
export function imageFormat(head: Uint8Array): string | undefined {
  // Some of its readers look at the whole buffer behind a view, so they get a copy.
  const copy = Uint8Array.from(head.subarray(0, HEAD));
  const { typeHandlers } = loadLibrary();
  for (const [format, name] of names) {
    try {
      if (typeHandlers.get(format)?.validate(copy)) return name;
    } catch {
      // Too short for this format.
    }
  }
  return undefined;
}

/** Loaded at first use: most runs meet only JPEG and PNG, which are read without it. */
function loadLibrary(): typeof ImageTypes {
  return createRequire(import.meta.url)('image-size/types/index');
}
