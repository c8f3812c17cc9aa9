import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readId3 } from '../../src/media/id3.ts';
import { makeId3, openBytes } from './make-media.ts';

function tag(version: number, flags: number, ...frames: Buffer[]): Buffer {
  const body = Buffer.concat(frames);
  const size = [0, 0, body.length >> 7, body.length & 127];
  return Buffer.concat([Buffer.from('ID3'), Buffer.from([version, 0, flags, ...size]), body]);
}

function frame(id: string, size: number[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(id), Buffer.from(size), body]);
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = Buffer.concat([Buffer.from([1, 0xff, 0xfe]), Buffer.from('Größe\0', 'utf16le')]);
const utf16be = Buffer.concat([Buffer.from([1, 0xfe, 0xff]), Buffer.from('Größe', 'utf16le').swap16()]);
const sized = (body: Buffer): number[] => [0, 0, body.length >> 8, body.length & 255, 0, 0];

describe('title, artist and picture', () => {
  const cases: [name: string, bytes: Buffer, expected: object][] = [
    ['version 4', makeId3({ title: 'Ü', artist: 'A' }), { title: 'Ü', artist: 'A', hasPicture: false }],
    [
      'version 4 behind a large picture',
      makeId3({ title: 'Ü', picture: new Uint8Array(300_000) }),
      { title: 'Ü', hasPicture: true },
    ],
    ['version 3, UTF-16', tag(3, 0, frame('TIT2', sized(utf16), utf16)), { title: 'Größe' }],
    ['version 3, UTF-16 big-endian', tag(3, 0, frame('TIT2', sized(utf16be), utf16be)), { title: 'Größe' }],
    [
      'version 3, escaped',
      tag(
        3,
        0x80,
        frame('TIT2', sized(utf16), Buffer.concat([Buffer.from([1, 0xff, 0, 0xfe]), utf16.subarray(3)])),
      ),
      { title: 'Größe' },
    ],
    [
      'version 3, extended header',
      tag(
        3,
        0x40,
        Buffer.from([0, 0, 0, 6, 0, 0, 0, 0, 0, 0]),
        frame('TPE1', [0, 0, 0, 2, 0, 0], latin('\0B')),
      ),
      { artist: 'B' },
    ],
    [
      'version 2',
      tag(2, 0, frame('TT2', [0, 0, 3], latin('\0\xe9t')), frame('PIC', [0, 0, 2], latin('\0x'))),
      { title: 'ét', hasPicture: true },
    ],
    [
      'two tags, the first wins',
      Buffer.concat([makeId3({ title: '1' }), makeId3({ title: '2' })]),
      { title: '1' },
    ],
    ['no tag', Buffer.alloc(40, 1), { end: 0, hasPicture: false }],
    [
      'a frame longer than the tag',
      tag(4, 0, frame('TIT2', [0, 0, 9, 9, 0, 0], latin('\x03X'))),
      { title: 'X' },
    ],
  ];
  test.each(cases)('%s', (_, bytes, expected) => {
    expect(readId3(openBytes(Buffer.concat([bytes, latin('sound')])))).toMatchObject(expected);
  });
});

test('the tag ends where its header says, with a footer after that', () => {
  expect(readId3(openBytes(tag(4, 0x10, Buffer.alloc(50)))).end).toBe(70);
  expect(readId3(openBytes(tag(3, 0, Buffer.alloc(50)))).end).toBe(60);
});

test('any text written as UTF-8 is read back, up to its first NUL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
      const { title = '' } = readId3(openBytes(makeId3({ title: text })));
      const written = Buffer.from(text)
        .toString()
        .replace(/^\ufeff/, '');
      expect(title).toBe((written.split('\0', 1)[0] ?? '').trim());
    }),
  );
});
