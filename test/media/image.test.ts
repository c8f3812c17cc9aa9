import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImageFacts, type ImageProblem, probeImage } from '../../src/media/image.ts';
import { jpegSegment, makeJpeg, makeMp3, makePng, pngChunk, u32 } from './make-media.ts';
import { damaged } from './mutations.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const png = makePng({ width: 64, height: 48 });
const jpeg = makeJpeg({ width: 64, height: 48 });
const insert = (bytes: Uint8Array, at: number, part: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
const AFTER_HEADER = 33;
const AFTER_JFIF = 20;

/** Exif metadata of one directory with these tags, each a short number. */
function exif(...tags: number[]): Buffer {
  const entries = tags.flatMap((tag) => [tag >> 8, tag & 255, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0]);
  return Buffer.from([...latin('MM\0*'), 0, 0, 0, 8, 0, tags.length, ...entries, 0, 0, 0, 0]);
}
const exifSegment = (...tags: number[]): Buffer =>
  jpegSegment(0xe1, [...latin('Exif\0\0'), ...exif(...tags)]);

describe('a whole image is measured', () => {
  const images: [name: string, bytes: Uint8Array, facts: Partial<ImageFacts>][] = [
    [
      'PNG for a show',
      makePng({ width: 3000, height: 3000, density: 72 }),
      {
        format: 'png',
        width: 3000,
        height: 3000,
        colour: 'rgb',
        alpha: false,
        density: 72,
        progressive: false,
      },
    ],
    [
      'PNG with alpha',
      makePng({ width: 3, height: 2, colour: 'rgba' }),
      { width: 3, height: 2, alpha: true },
    ],
    ['grey PNG', makePng({ width: 3, height: 2, colour: 'grey' }), { colour: 'grey', alpha: false }],
    [
      'PNG of a palette with a transparent colour',
      makePng({ width: 3, height: 2, colour: 'palette', transparency: true }),
      { colour: 'palette', alpha: true },
    ],
    ['PNG from a camera', insert(png, AFTER_HEADER, pngChunk('eXIf', exif(0x0110))), { exif: true }],
    [
      'PNG with Exif that names no camera',
      insert(png, AFTER_HEADER, pngChunk('eXIf', exif(0x0112))),
      { exif: false },
    ],
    [
      'PNG with text',
      insert(png, AFTER_HEADER, pngChunk('tEXt', latin('Raw profile type exif\0'))),
      { exif: true },
    ],
    [
      'JPEG for a show',
      makeJpeg({ width: 3000, height: 3000 }),
      {
        format: 'jpeg',
        width: 3000,
        height: 3000,
        colour: 'rgb',
        alpha: false,
        density: 72,
        progressive: false,
        exif: false,
      },
    ],
    ['grey JPEG', makeJpeg({ width: 9, height: 7, components: 1 }), { width: 9, height: 7, colour: 'grey' }],
    ['CMYK JPEG', makeJpeg({ width: 9, height: 7, components: 4 }), { colour: 'cmyk' }],
    ['progressive JPEG', makeJpeg({ width: 9, height: 7, progressive: true }), { progressive: true }],
    ['JPEG of a print shop', makeJpeg({ width: 9, height: 7, density: 300 }), { density: 300 }],
    [
      'JPEG with zeros behind',
      Buffer.concat([jpeg, Buffer.alloc(99)]),
      { width: 64, bytes: jpeg.length + 99 },
    ],
    ['JPEG with a place', insert(jpeg, AFTER_JFIF, exifSegment(0x0112, 0x8825)), { exif: true }],
    ['JPEG with Exif that names no camera', insert(jpeg, AFTER_JFIF, exifSegment(0x0112)), { exif: false }],
    ['JPEG with filled markers', insert(jpeg, AFTER_JFIF, Buffer.from([0xff, 0xff])), { width: 64 }],
  ];
  test.each(images)('%s', (_, bytes, facts) => {
    expect(probeImage(bytes)).toMatchObject({ ok: true, facts: { bytes: bytes.length, ...facts } });
  });
});

describe('an image that cannot be used is a problem', () => {
  const claim = (width: number, height: number): Buffer =>
    Buffer.concat([
      png.subarray(0, 8),
      pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])),
    ]);
  const data = png.subarray(AFTER_HEADER, png.length - 12);
  const end = png.subarray(png.length - 12);
  const change = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
    const changed = Uint8Array.from(bytes);
    changed[at] = value;
    return changed;
  };
  const frameAt = jpeg.indexOf(0xc0);
  const images: [name: string, bytes: Uint8Array, kind: ImageProblem['kind'], detail: string][] = [
    ['nothing', new Uint8Array(0), 'empty', 'it is empty'],
    ['a page', latin('<html>'), 'format', 'it is an HTML page'],
    ['a GIF', latin('GIF89a\x01\0\x01\0'), 'format', 'it is a GIF image'],
    ['sound', makeMp3({ seconds: 1 }), 'format', 'it is a sound or video file'],
    ['noise', Buffer.from([2, 0x80, 0x93, 0]), 'format', 'it is not an image podfeed knows'],
    [
      'a PNG header and no picture',
      Buffer.concat([claim(3000, 3000), end]),
      'damaged',
      'it has too little picture data for its size',
    ],
    [
      'a PNG header and a small picture',
      Buffer.concat([claim(3000, 3000), data, end]),
      'damaged',
      'it has too little picture data for its size',
    ],
    [
      'a PNG of no width',
      Buffer.concat([claim(0, 9), data, end]),
      'implausible',
      'its sides are not between 1 and 10000 pixels',
    ],
    [
      'a very wide PNG',
      Buffer.concat([
        claim(4_000_000, 1),
        Buffer.from(makePng({ width: 4_000_000, height: 1 })).subarray(AFTER_HEADER),
      ]),
      'implausible',
      'its sides are not between 1 and 10000 pixels',
    ],
    ['a PNG without end', png.subarray(0, png.length - 12), 'truncated', 'its end is missing'],
    ['half a PNG', png.subarray(0, png.length / 2), 'truncated', 'its end is missing'],
    ['a PNG with a wrong checksum', change(png, 20, 9), 'damaged', 'a checksum in it is wrong'],
    [
      'a PNG without header',
      Buffer.concat([png.subarray(0, 8), data, end]),
      'damaged',
      'its header is broken',
    ],
    [
      'a PNG of noise',
      Buffer.concat([png.subarray(0, AFTER_HEADER), pngChunk('IDAT', Buffer.alloc(900)), end]),
      'damaged',
      'its picture data is broken',
    ],
    ['half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'truncated', 'its end is missing'],
    ['a JPEG without end', jpeg.subarray(0, jpeg.length - 2), 'truncated', 'its end is missing'],
    ['a JPEG without picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'damaged', 'it has no picture in it'],
    [
      'a large JPEG with a small picture',
      change(jpeg, frameAt + 4, 20),
      'damaged',
      'it has too little picture data for its size',
    ],
    [
      'a JPEG of no height',
      change(jpeg, frameAt + 5, 0),
      'implausible',
      'its sides are not between 1 and 10000 pixels',
    ],
    ['a lossless JPEG', change(jpeg, frameAt, 0xc3), 'format', 'it is a JPEG of a kind browsers do not show'],
    ['a JPEG of two colours', change(jpeg, frameAt + 8, 2), 'damaged', 'its header is broken'],
    [
      'a JPEG with a hole',
      insert(jpeg, AFTER_JFIF, Buffer.from([1, 2])),
      'damaged',
      'one of its parts does not begin where it should',
    ],
  ];
  test.each(images)('%s', (_, bytes, kind, detail) => {
    expect(probeImage(bytes)).toEqual({ ok: false, problem: { kind, detail } });
  });
});

test('damage never throws and never gives absurd sides', () => {
  const files = [
    png,
    jpeg,
    makePng({ width: 9, height: 9, colour: 'palette', transparency: true, density: 72 }),
  ];
  const bytes = fc.oneof(
    damaged([...files, insert(jpeg, AFTER_JFIF, exifSegment(0x011a, 0x0110))]),
    fc.uint8Array(),
  );
  fc.assert(
    fc.property(bytes, (image) => {
      const probe = probeImage(image);
      if (!probe.ok) return probe.problem.detail !== '';
      const { width, height, density = 1 } = probe.facts;
      return width >= 1 && width <= 10_000 && height >= 1 && height <= 10_000 && density > 0;
    }),
    { numRuns: 2000 },
  );
});
