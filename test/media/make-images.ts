import { crc32, deflateSync } from 'node:zlib';
import { ascii, plain, u32 } from './make-bytes.ts';

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  readonly colour?: 'rgb' | 'rgba' | 'grey' | 'palette';
  /** Adds a chunk that makes a colour transparent. */
  readonly transparency?: boolean;
  /** Dots per inch. */
  readonly density?: number;
}

/** A black PNG image. */
export function makePng(options: PngOptions): Uint8Array {
  const { width, height, colour = 'rgb', transparency = false, density } = options;
  const { type, samples } = pngColours[colour];
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([8, type, 0, 0, 0])]);
  const metres = u32(Math.round((density ?? 0) / 0.0254));
  return plain(
    Buffer.concat([
      ascii('\x89PNG\r\n\x1a\n'),
      pngChunk('IHDR', header),
      ...(density === undefined ? [] : [pngChunk('pHYs', Buffer.concat([metres, metres, Buffer.from([1])]))]),
      ...(colour === 'palette' ? [pngChunk('PLTE', Buffer.alloc(3))] : []),
      ...(transparency ? [pngChunk('tRNS', Buffer.alloc(colour === 'rgb' ? 6 : 1))] : []),
      pngChunk('IDAT', deflateSync(Buffer.alloc((width * samples + 1) * height), { level: 1 })),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const pngColours = {
  grey: { type: 0, samples: 1 },
  rgb: { type: 2, samples: 3 },
  palette: { type: 3, samples: 1 },
  rgba: { type: 6, samples: 4 },
} as const;

export function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([ascii(type), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

export interface JpegOptions {
  readonly width: number;
  readonly height: number;
  readonly components?: 1 | 3 | 4;
  readonly progressive?: boolean;
  /** Dots per inch. */
  readonly density?: number;
}

/** A JPEG file with the structure of an image of this size; its picture data is one long run of zeros. */
export function makeJpeg(options: JpegOptions): Uint8Array {
  const { width, height, components = 3, progressive = false, density = 72 } = options;
  const ids = Array.from({ length: components }, (_, i) => i + 1);
  const u16 = (value: number): number[] => [value >> 8, value & 255];
  const size = [8, ...u16(height), ...u16(width)];
  const frame = [...size, components, ...ids.flatMap((id) => [id, 0x11, 0])];
  const spectrum = progressive ? [0, 0, 0] : [0, 63, 0];
  return plain(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      jpegSegment(0xe0, [...ascii('JFIF\0'), 1, 1, 1, ...u16(density), ...u16(density), 0, 0]),
      jpegSegment(0xdb, [0, ...new Array(64).fill(1)]),
      jpegSegment(progressive ? 0xc2 : 0xc0, frame),
      // One code of one bit for the value 0, in a table for each kind of coefficient.
      jpegSegment(0xc4, [0x00, 1, ...new Array(15).fill(0), 0]),
      jpegSegment(0xc4, [0x10, 1, ...new Array(15).fill(0), 0]),
      jpegSegment(0xda, [components, ...ids.flatMap((id) => [id, 0]), ...spectrum]),
      Buffer.alloc(Math.ceil((Math.ceil(width / 8) * Math.ceil(height / 8) * components * 2) / 8)),
      Buffer.from([0xff, 0xd9]),
    ]),
  );
}

export function jpegSegment(marker: number, data: readonly number[]): Buffer {
  const length = data.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 255, ...data]);
}

/** The header of an ICC profile for colours of this kind, such as `CMYK`. */
export function makeProfile(space: string): Buffer {
  const header = Buffer.alloc(128);
  header.write(space, 16, 'latin1');
  header.write('acsp', 36, 'latin1');
  return header;
}

export const riffPart = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([ascii(type), length, data, Buffer.alloc(data.length % 2)]);
};

/** A WebP file of these parts. */
export function makeWebp(...parts: readonly Buffer[]): Uint8Array {
  return plain(riffPart('RIFF', Buffer.concat([ascii('WEBP'), ...parts])));
}

/** A GIF image of one colour. */
export function makeGif({ width = 9, height = 7, transparent = false } = {}): Uint8Array {
  const sides = [width & 255, width >> 8, height & 255, height >> 8];
  return plain(
    Buffer.from([
      ...[...ascii('GIF89a'), ...sides, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
      ...[0x21, 0xf9, 4, transparent ? 1 : 0, 0, 0, 0, 0],
      ...[0x2c, 0, 0, 0, 0, ...sides, 0x40, 2, 2, 0x44, 0x01, 0, 0x3b],
    ]),
  );
}
