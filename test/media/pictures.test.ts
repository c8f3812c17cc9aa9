import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImageFacts, probeImage, probePicture } from '../../src/media/image.ts';
import {
  jpegSegment,
  makeGif,
  makeJpeg,
  makePng,
  makeProfile,
  makeWebp,
  pngChunk,
  riffPart,
} from './make-images.ts';
import { damaged } from './mutations.ts';

const AFTER_PNG_HEADER = 33;
const AFTER_JFIF = 20;
const insert = (bytes: Uint8Array, at: number, part: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);

const jpegWith = (number: number, profile: Buffer): Uint8Array =>
  insert(
    makeJpeg({ width: 9, height: 7 }),
    AFTER_JFIF,
    jpegSegment(0xe2, [...Buffer.from('ICC_PROFILE\0', 'latin1'), number, 2, ...profile]),
  );
const pngWith = (data: Buffer): Uint8Array =>
  insert(makePng({ width: 9, height: 7 }), AFTER_PNG_HEADER, pngChunk('iCCP', data));
const named = (deflated: Buffer, method = 0): Buffer =>
  Buffer.concat([Buffer.from('A profile\0', 'latin1'), Buffer.from([method]), deflated]);

const lossy = riffPart('VP8 ', Buffer.from([0, 0, 0, 0x9d, 1, 0x2a, 9, 0x40, 7, 0, 0]));
const lossless = riffPart('VP8L', Buffer.from([0x2f, 8, 0x80, 1, 0x10, 0]));
const extended = (flags: number): Buffer => riffPart('VP8X', Buffer.from([flags, 0, 0, 0, 8, 0, 0, 6, 0, 0]));

describe('the profile of a picture says what its colours are for', () => {
  const pictures: [name: string, bytes: Uint8Array, profile: ImageFacts['profile']][] = [
    ['a JPEG for print', jpegWith(1, makeProfile('CMYK')), 'cmyk'],
    ['a JPEG for screens', jpegWith(1, makeProfile('RGB ')), 'rgb'],
    ['a JPEG of grey', jpegWith(1, makeProfile('GRAY')), 'grey'],
    ['a JPEG in Lab', jpegWith(1, makeProfile('Lab ')), 'other'],
    ['a second part of a profile', jpegWith(2, makeProfile('CMYK')), undefined],
    ['what is no profile', jpegWith(1, Buffer.alloc(128)), undefined],
    ['a profile that is cut', jpegWith(1, makeProfile('CMYK').subarray(0, 127)), undefined],
    ['a PNG for print', pngWith(named(deflateSync(makeProfile('CMYK')))), 'cmyk'],
    [
      'a profile that unfolds to much',
      pngWith(named(deflateSync(Buffer.concat([makeProfile('GRAY'), Buffer.alloc(50_000_000)])))),
      'grey',
    ],
    ['a profile that is not deflated', pngWith(named(makeProfile('CMYK'))), undefined],
    ['a profile deflated in a way unknown', pngWith(named(deflateSync(makeProfile('CMYK')), 1)), undefined],
    ['a profile without a name', pngWith(Buffer.from([0, 0])), undefined],
    ['a PNG without one', makePng({ width: 9, height: 7 }), undefined],
    ['a WebP for print', makeWebp(extended(0x20), riffPart('ICCP', makeProfile('CMYK')), lossy), 'cmyk'],
  ];
  test.each(pictures)('%s', (_, bytes, profile) => {
    const probe = probePicture(bytes);
    expect(probe.ok && probe.facts.profile).toBe(profile);
  });
});

describe('pictures that need not be artwork are measured', () => {
  const size = { width: 9, height: 7 };
  const exif = riffPart(
    'EXIF',
    Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x0f\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1'),
  );
  const pictures: [name: string, bytes: Uint8Array, facts: Partial<ImageFacts>][] = [
    ['a lossy WebP', makeWebp(lossy), { format: 'webp', ...size, colour: 'rgb', alpha: false, exif: false }],
    ['a lossless WebP', makeWebp(lossless), { ...size, alpha: true }],
    ['a WebP of parts', makeWebp(extended(0x10), lossy, exif), { ...size, alpha: true, exif: true }],
    [
      'a WebP that moves',
      makeWebp(extended(2), riffPart('ANMF', Buffer.alloc(16))),
      { ...size, alpha: false },
    ],
    ['a GIF', makeGif(), { format: 'gif', ...size, colour: 'palette', alpha: false, progressive: true }],
    [
      'a GIF with nothing behind it',
      makeGif({ width: 300, height: 258, transparent: true }),
      { width: 300, height: 258, alpha: true },
    ],
    ['a PNG', makePng(size), { format: 'png', ...size }],
  ];
  test.each(pictures)('%s', (_, bytes, facts) => {
    expect(probePicture(bytes)).toMatchObject({ ok: true, facts: { bytes: bytes.length, ...facts } });
  });

  test.each([
    ['a WebP', makeWebp(lossy), 'it is a WebP image'],
    ['a GIF', makeGif(), 'it is a GIF image'],
  ])('%s is no artwork', (_, bytes, detail) => {
    expect(probeImage(bytes)).toEqual({ ok: false, problem: { kind: 'format', detail } });
  });
});

describe('a broken one is a problem', () => {
  const gif = makeGif();
  const pictures: [name: string, bytes: Uint8Array, kind: string, detail: string][] = [
    ['a WebP that is cut', makeWebp(lossy).subarray(0, 25), 'truncated', 'its end is missing'],
    ['a WebP of nothing', makeWebp(), 'damaged', 'it has no picture in it'],
    ['a WebP of a canvas alone', makeWebp(extended(0)), 'damaged', 'it has no picture in it'],
    [
      'a WebP without a start',
      makeWebp(riffPart('VP8 ', Buffer.alloc(10))),
      'damaged',
      'its header is broken',
    ],
    ['a short header', makeWebp(riffPart('VP8X', Buffer.alloc(9))), 'damaged', 'its header is broken'],
    ['another mark', makeWebp(riffPart('VP8L', Buffer.alloc(5))), 'damaged', 'its header is broken'],
    [
      'a part larger than the file',
      makeWebp(Buffer.from('VP8 \xff\xff\xff\xff', 'latin1')),
      'damaged',
      'one of its parts has an impossible size',
    ],
    [
      'a WebP without sides',
      makeWebp(riffPart('VP8 ', Buffer.from([0, 0, 0, 0x9d, 1, 0x2a, 0, 0, 0, 0]))),
      'implausible',
      'its sides are not between 1 and 10000 pixels',
    ],
    ['a GIF that is cut', gif.subarray(0, gif.length - 1), 'truncated', 'its end is missing'],
    ['a GIF of nothing', Buffer.from([...gif.subarray(0, 19), 0x3b]), 'damaged', 'it has no picture in it'],
    [
      'a GIF with other parts',
      Buffer.from([...gif.subarray(0, 19), 9]),
      'damaged',
      'one of its parts has no valid name',
    ],
    ['nothing', new Uint8Array(), 'empty', 'it is empty'],
  ];
  test.each(pictures)('%s', (_, bytes, kind, detail) => {
    expect(probePicture(bytes)).toEqual({ ok: false, problem: { kind, detail } });
  });

  test.each([
    ['WebP', makeWebp(extended(0x38), riffPart('ICCP', makeProfile('RGB ')), lossless)],
    ['GIF', gif],
    ['PNG', pngWith(named(deflateSync(makeProfile('CMYK'))))],
    ['JPEG', jpegWith(1, makeProfile('CMYK'))],
  ])('damage to a %s never throws', (_, whole) => {
    fc.assert(
      fc.property(damaged([whole]), (bytes) => {
        expect(typeof probePicture(bytes).ok).toBe('boolean');
      }),
    );
  });
});
