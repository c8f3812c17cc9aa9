import { hasMark } from './bytes.ts';

/** What podfeed wants to know of Exif metadata. */
export interface Exif {
  /** It names a camera's make or model, or a place. */
  readonly camera: boolean;
  /** Dots per inch, where stated. */
  readonly density?: number;
}

const MAKE = 0x010f;
const MODEL = 0x0110;
const X_RESOLUTION = 0x011a;
const RESOLUTION_UNIT = 0x0128;
const PLACE = 0x8825;
const ENTRY = 12;
const MAX_ENTRIES = 500;

/**
 * Reads the first directory of Exif metadata, as it stands in JPEG and PNG images. Broken metadata gives
 * what could be read.
 *
 * @see https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf
 */
export function readExif(tiff: Uint8Array): Exif {
  const little = hasMark(tiff, 0, 'II*\0');
  if ((!little && !hasMark(tiff, 0, 'MM\0*')) || tiff.length < 8) return { camera: false };
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const uint16 = (at: number): number => (at + 2 <= tiff.length ? view.getUint16(at, little) : 0);
  const uint32 = (at: number): number => (at + 4 <= tiff.length ? view.getUint32(at, little) : 0);
  const directory = uint32(4);
  const entries = Math.min(uint16(directory), MAX_ENTRIES);
  let camera = false;
  let resolution = 0;
  let unit = 2;
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * ENTRY;
    const tag = uint16(at);
    if (tag === MAKE || tag === MODEL || tag === PLACE) camera = true;
    else if (tag === X_RESOLUTION) resolution = uint32(uint32(at + 8)) / uint32(uint32(at + 8) + 4);
    else if (tag === RESOLUTION_UNIT) unit = uint16(at + 8);
  }
  const density = Math.round(unit === 3 ? resolution * 2.54 : resolution);
  const isStated = Number.isFinite(density) && density > 0 && (unit === 2 || unit === 3);
  return isStated ? { camera, density } : { camera };
}
