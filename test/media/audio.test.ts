import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MediaFacts, MediaProblem } from '../../src/media/audio.ts';
import {
  box,
  makeAac,
  makeFlac,
  makeId3,
  makeM4a,
  makeMp3,
  makeOgg,
  makePng,
  makeWav,
  mp3Seconds,
  u32,
} from './make-media.ts';
import { damaged } from './mutations.ts';
import { probeBytes } from './probe-bytes.ts';

const text = (content: string): Uint8Array => Buffer.from(content);
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
const cut = (bytes: Uint8Array, share: number): Uint8Array => bytes.subarray(0, bytes.length * share);

describe('a whole file is measured', () => {
  const files: [name: string, bytes: Uint8Array, facts: Partial<MediaFacts>][] = [
    [
      'MP3 with Info header and tags',
      makeMp3({ seconds: 60, id3: { title: 'Grüße', artist: 'Ada', picture: new Uint8Array(9000) } }),
      {
        container: 'mp3',
        duration: mp3Seconds(60),
        bitrate: 128_000,
        sampleRate: 44_100,
        channels: 2,
        variable: false,
        header: true,
        title: 'Grüße',
        artist: 'Ada',
        hasPicture: true,
      },
    ],
    [
      'MP3 of varying bit rate with Xing header, mono',
      makeMp3({ seconds: 60, variable: true, mono: true }),
      { duration: mp3Seconds(60), variable: true, header: true, channels: 1 },
    ],
    [
      'MP3 with VBRI header',
      makeMp3({ seconds: 60, header: 'vbri', variable: true }),
      { duration: mp3Seconds(60), variable: true, header: true },
    ],
    [
      'MP3 without header',
      makeMp3({ seconds: 60, header: 'none', bitrate: 64 }),
      { duration: mp3Seconds(60), variable: false, header: false, bitrate: 64_000, hasPicture: false },
    ],
    [
      'MP3 of varying bit rate without header',
      makeMp3({ seconds: 60, header: 'none', variable: true }),
      {
        duration: mp3Seconds(60),
        variable: true,
        header: false,
        bitrate: Math.round((878_080 * 8) / mp3Seconds(60)),
      },
    ],
    [
      'M4A',
      makeM4a({ seconds: 61.5, title: 'Hülle' }),
      { container: 'm4a', duration: 61.5, video: false, sampleRate: 44_100, channels: 2, title: 'Hülle' },
    ],
    ['M4B', makeM4a({ seconds: 61, brand: 'M4B ' }), { container: 'm4a', duration: 61 }],
    [
      'M4A with chapter pictures',
      makeM4a({ seconds: 61, video: 'stills' }),
      { container: 'm4a', video: false },
    ],
    [
      'MP4 video',
      makeM4a({ seconds: 61, brand: 'mp42', video: true }),
      { container: 'mp4', duration: 61, video: true },
    ],
    [
      'QuickTime video',
      makeM4a({ seconds: 61, brand: 'qt  ', video: true }),
      { container: 'mov', duration: 61, video: true },
    ],
    [
      'WAV',
      makeWav({ seconds: 2.5, channels: 2 }),
      { container: 'wav', duration: 2.5, channels: 2, sampleRate: 8000, bitrate: 256_000 },
    ],
    ['FLAC', makeFlac({ seconds: 10.25 }), { container: 'flac', duration: 10.25, sampleRate: 44_100 }],
    [
      'AAC',
      makeAac({ seconds: 10 }),
      { container: 'aac', duration: (431 * 1024) / 44_100, sampleRate: 44_100, channels: 2 },
    ],
    [
      'Opus',
      makeOgg({ seconds: 12.5 }),
      { container: 'ogg', duration: 12.5, channels: 2, sampleRate: 48_000, video: false },
    ],
  ];
  test.each(files)('%s', async (_, bytes, facts) => {
    expect(await probeBytes(bytes)).toMatchObject({ ok: true, facts: { bytes: bytes.length, ...facts } });
  });
});

describe('a file that cannot be measured is a problem', () => {
  const head = box('ftyp', Buffer.from('M4A \0\0\0\0'));
  const sound = box('mdat', Buffer.alloc(1000));
  const inTrack = (table: Buffer): Buffer =>
    box('moov', box('trak', box('mdia', box('minf', box('stbl', table)))));
  const m4a = makeM4a({ seconds: 10 });
  const wav = makeWav({ seconds: 1 });
  const files: [name: string, bytes: Uint8Array, kind: MediaProblem['kind'], detail: string][] = [
    ['nothing', new Uint8Array(0), 'empty', 'it is empty'],
    ['a page', text('\n<!DOCTYPE html><html>'.repeat(90)), 'not-media', 'it is an HTML page'],
    ['a picture', makePng({ width: 9, height: 9 }), 'not-media', 'it is a PNG image'],
    [
      'a pointer of Git LFS',
      text('version https://git-lfs.github.com/spec/v1\n'),
      'not-media',
      'it is a Git LFS pointer, not the file itself',
    ],
    ['a note', text('The audio comes later.\n'), 'not-media', 'it is a text file'],
    ['zeros', new Uint8Array(500_000), 'not-media', 'no sound was found in it'],
    ['ones', new Uint8Array(500_000).fill(255), 'not-media', 'no sound was found in it'],
    [
      'MP2',
      Buffer.alloc(4000).fill(Buffer.from([0xff, 0xfd, 0x80, 0])),
      'not-media',
      'it is MPEG audio of layer I or II, not MP3',
    ],
    [
      'a free format MP3',
      join(Buffer.from([0xff, 0xfb, 0x00, 0x04]), new Uint8Array(900)),
      'no-duration',
      'it is a free format MP3, which players do not support',
    ],
    [
      'half an MP3',
      cut(makeMp3({ seconds: 60 }), 0.5),
      'truncated',
      'its end is missing: its header counts more sound than the file holds',
    ],
    [
      'an MP3 that is only a tag',
      makeId3({ title: 'Only a tag' }),
      'truncated',
      'it ends inside its ID3 tag',
    ],
    ['half an M4A', cut(m4a, 0.5), 'truncated', 'its end is missing: the sound is cut off'],
    [
      'an M4A without index',
      join(head, sound),
      'damaged',
      'its index is missing: the recording was not finished',
    ],
    ['an M4A without sound', join(head, box('moov')), 'damaged', 'it has an index but no sound'],
    [
      'an M4A with an empty entry in its sample table',
      join(head, inTrack(box('stsd', u32(0), u32(0x10000000), u32(0), Buffer.from('mp4a'))), sound),
      'damaged',
      'its structure is broken',
    ],
    [
      'an M4A with an empty index',
      join(head, box('moov'), sound),
      'no-duration',
      'it does not say how long it is, or has no sound',
    ],
    [
      'an M4A of a part of no size',
      join(head, u32(3), Buffer.from('free'), sound),
      'damaged',
      'one of its parts has an impossible size',
    ],
    [
      'an M4A of too many parts',
      join(head, Buffer.alloc(8 * 20_001, box('free'))),
      'damaged',
      'it consists of too many parts',
    ],
    ['half a WAV', cut(wav, 0.5), 'truncated', 'its end is missing: the sound is cut off'],
    [
      'a WAV of too many parts',
      join(wav.subarray(0, 36), Buffer.alloc(8000)),
      'damaged',
      'it consists of too many parts',
    ],
    ['a WAV without sound', wav.subarray(0, 36), 'damaged', 'it has no sound in it'],
    ['half an Ogg', cut(makeOgg({ seconds: 10 }), 0.55), 'truncated', 'its last page is cut off'],
    [
      'an Ogg that begins with nothing known',
      Buffer.alloc(4000, 'OggS'),
      'not-media',
      'it is an Ogg file without sound podfeed knows',
    ],
    [
      'a FLAC that claims half a day',
      makeFlac({ seconds: 10 }).map((byte, i) => (i === 22 ? 127 : byte)),
      'implausible',
      'its duration does not fit its size',
    ],
  ];
  test.each(files)('%s', async (_, bytes, kind, detail) => {
    expect(await probeBytes(bytes)).toEqual({ ok: false, problem: { kind, detail } });
  });
});

test('probes of several files at once all answer', async () => {
  const seconds = [1, 2, 3, 4, 5];
  const probes = await Promise.all(seconds.map((length) => probeBytes(makeM4a({ seconds: length }))));
  expect(probes.map((probe) => probe.ok && probe.facts.duration)).toEqual(seconds);
});

describe('damage never throws and never gives an absurd answer', () => {
  const isSane = async (bytes: Uint8Array): Promise<void> => {
    const probe = await probeBytes(bytes);
    if (!probe.ok) {
      expect(probe.problem.detail).toMatch(/^[a-zA-Z0-9][^.]*[a-zA-Z0-9]$/);
      return;
    }
    const { duration, bitrate = 1, sampleRate = 1, channels = 1 } = probe.facts;
    expect(probe.facts.bytes).toBe(bytes.length);
    for (const number of [duration, bitrate, sampleRate, channels]) {
      expect(Number.isFinite(number) && number > 0).toBe(true);
    }
    expect((bytes.length * 8) / duration).toBeGreaterThanOrEqual(200);
  };

  test('read here', async () => {
    const files = [
      makeMp3({ seconds: 1, id3: { title: 'T', artist: 'A', picture: new Uint8Array(99) } }),
      makeMp3({ seconds: 1, header: 'none', variable: true }),
      makeMp3({ seconds: 1, header: 'vbri' }),
      makeAac({ seconds: 1 }),
      makeOgg({ seconds: 1 }),
    ];
    await fc.assert(fc.asyncProperty(damaged(files), isSane), { numRuns: 1000 });
  });

  test('read in the thread', async () => {
    const files = [
      makeM4a({ seconds: 1, title: 'T' }),
      makeM4a({ seconds: 1, brand: 'mp42', video: true }),
      makeWav({ seconds: 0.1 }),
      makeFlac({ seconds: 1 }),
    ];
    await fc.assert(fc.asyncProperty(damaged(files), isSane), { numRuns: 300 });
  });

  test('bytes of any kind', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), isSane), { numRuns: 300 });
  });
});
