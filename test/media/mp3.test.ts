import { describe, expect, test } from 'vitest';
import type { AudioProbe } from '../../src/media/facts.ts';
import { readId3 } from '../../src/media/id3.ts';
import { probeMp3, readMpegHeader } from '../../src/media/mp3.ts';
import { makeId3, makeMp3, mp3Seconds, openBytes } from './make-media.ts';

function probe(...parts: Uint8Array[]): AudioProbe {
  const file = openBytes(Buffer.concat(parts));
  return probeMp3(file, readId3(file));
}

const duration = (result: AudioProbe): number | string =>
  result.ok ? result.facts.duration : result.problem.detail;

const plain = makeMp3({ seconds: 10, header: 'none' });
const headed = makeMp3({ seconds: 10 });
const FRAME = 417;

function ape(length: number): Buffer {
  const tag = Buffer.alloc(length + 64, 0xff);
  for (const [at, flags] of [
    [0, 0xa0],
    [length + 32, 0x80],
  ] as const) {
    tag.write('APETAGEX', at, 'latin1');
    tag.writeUInt32LE(length + 32, at + 12);
    tag.writeUInt32LE(flags * 0x1000000, at + 20);
  }
  return tag;
}

const id3v1 = Buffer.alloc(128, 0xff);
id3v1.write('TAG');
const lyrics = Buffer.from(`LYRICSBEGIN${'\xff\xfb'.repeat(20)}000051LYRICS200`, 'latin1');

describe('what surrounds the frames does not count', () => {
  const cases: [name: string, parts: Uint8Array[]][] = [
    ['two tags in front', [makeId3({ title: 'one' }), makeId3({ title: 'two' }), plain]],
    ['zeros in front', [new Uint8Array(100_000), plain]],
    ['junk that looks like a frame in front', [Buffer.from([0xff, 0xfb, 0x90, 0x04, 1, 2, 3]), plain]],
    ['an ID3v1 tag behind', [plain, id3v1]],
    ['an APE tag behind', [plain, ape(500)]],
    ['an APE and an ID3v1 tag behind', [plain, ape(500), id3v1]],
    ['a Lyrics3 and an ID3v1 tag behind', [plain, lyrics, id3v1]],
    ['an APE tag that lies about its length', [plain, ape(500).subarray(500)]],
    ['zeros behind', [plain, new Uint8Array(5000)]],
    ['a frame that is cut off', [plain, plain.subarray(0, 200)]],
    [
      'a tag in the middle',
      [plain.subarray(0, FRAME * 9), makeId3({ title: 'x' }), plain.subarray(FRAME * 9)],
    ],
    [
      'junk in the middle',
      [plain.subarray(0, FRAME * 9), Buffer.alloc(7000, 'junk'), plain.subarray(FRAME * 9)],
    ],
  ];
  test.each(cases)('%s', (_, parts) => {
    expect(duration(probe(...parts))).toBe(mp3Seconds(10));
  });
});

test('files joined end to end are measured in full, whatever the header of the first says', () => {
  const mono = makeMp3({ seconds: 5, mono: true, header: 'none' });
  expect(duration(probe(headed, mono))).toBeCloseTo(mp3Seconds(10) + mp3Seconds(5), 9);
});

test('a header without the number of frames is not needed', () => {
  const file = Uint8Array.from(headed);
  file[43] = 0;
  expect(duration(probe(file))).toBe(mp3Seconds(10));
});

describe('a file that contradicts itself is a problem', () => {
  const lying = Uint8Array.from(headed);
  lying.set([0x7f, 0xff, 0xff, 0xff], 44);
  const cases: [name: string, parts: Uint8Array[], kind: string][] = [
    ['a header that claims years', [lying], 'implausible'],
    [
      'a header that counts frames that are missing',
      [headed.subarray(0, headed.length - 20 * FRAME)],
      'truncated',
    ],
    ['two frames are no run', [plain.subarray(0, 2 * FRAME)], 'not-media'],
    ['a gap of 100 KB', [plain, new Uint8Array(100_000), plain], 'damaged'],
    [
      'a hundred gaps',
      Array.from({ length: 100 }, () => Buffer.concat([plain.subarray(0, 4 * FRAME), Buffer.alloc(9, 'j')])),
      'damaged',
    ],
  ];
  test.each(cases)('%s', (_, parts, kind) => {
    expect(probe(...parts)).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('frame headers', () => {
  const cases: [name: string, bytes: number[], header: object | undefined][] = [
    [
      'MPEG 1',
      [0xff, 0xfb, 0x90, 0x04],
      { length: 417, samples: 1152, sampleRate: 44_100, bitrate: 128_000, channels: 2 },
    ],
    ['with padding', [0xff, 0xfb, 0x92, 0x04], { length: 418 }],
    ['with checksum', [0xff, 0xfa, 0x90, 0x04], { length: 417 }],
    ['mono', [0xff, 0xfb, 0x94, 0xc4], { length: 384, sampleRate: 48_000, channels: 1 }],
    ['MPEG 2', [0xff, 0xf3, 0x84, 0xc4], { length: 192, samples: 576, sampleRate: 24_000, bitrate: 64_000 }],
    ['MPEG 2.5', [0xff, 0xe3, 0x18, 0xc4], { length: 72, samples: 576, sampleRate: 8_000, bitrate: 8_000 }],
    ['reserved version', [0xff, 0xeb, 0x90, 0x04], undefined],
    ['layer II', [0xff, 0xfd, 0x90, 0x04], undefined],
    ['free format', [0xff, 0xfb, 0x00, 0x04], undefined],
    ['reserved bit rate', [0xff, 0xfb, 0xf0, 0x04], undefined],
    ['reserved sample rate', [0xff, 0xfb, 0x9c, 0x04], undefined],
    ['cut off', [0xff, 0xfb, 0x90], undefined],
  ];
  test.each(cases)('%s', (_, bytes, header) => {
    const read = readMpegHeader(Uint8Array.from(bytes), 0);
    if (header) expect(read).toMatchObject(header);
    else expect(read).toBeUndefined();
  });
});
