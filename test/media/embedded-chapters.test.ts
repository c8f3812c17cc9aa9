import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommentChapters } from '../../src/media/comment-chapters.ts';
import { readId3 } from '../../src/media/id3.ts';
import { readMp4Chapters } from '../../src/media/mp4-chapters.ts';
import { limits } from '../../src/text/limits.ts';
import { u32 } from './make-bytes.ts';
import { type MadeChapter, makeChapterTrack, makeId3Chapters, neroBox } from './make-chapters.ts';
import { box, openBytes } from './make-media.ts';

const three: readonly MadeChapter[] = [
  { start: 0, title: 'Departure' },
  { start: 95.5, title: 'The border', href: 'https://example.com/border' },
  { start: 600, title: 'Arrival' },
];
const plainOf = (chapters: readonly MadeChapter[]) => chapters.map(({ start, title }) => ({ start, title }));
const ofId3 = (bytes: Uint8Array) => readId3(openBytes(bytes)).chapters;
const ofMp4 = (bytes: Uint8Array) => readMp4Chapters(openBytes(bytes));

describe('chapters of ID3', () => {
  test('are read with titles and addresses, past their pictures, in the order of their starts', () => {
    expect(ofId3(makeId3Chapters([three[2]!, three[0]!, three[1]!]))).toEqual(three);
  });

  test('that no table of contents names are hidden', () => {
    const [first, second, third] = three;
    expect(ofId3(makeId3Chapters(three, [0, 2]))).toEqual([first, { ...second, hidden: true }, third]);
  });

  test('are all there where the table names other tables', () => {
    expect(ofId3(makeId3Chapters(three, [8, 9]))).toEqual(three);
  });

  test('without a title have none, and an address of another kind is left out', () => {
    expect(ofId3(makeId3Chapters([{ start: 1, href: 'javascript:x' }]))).toEqual([{ start: 1 }]);
  });

  test('are none in a tag without them', () => {
    expect(ofId3(makeId3Chapters([]))).toBeUndefined();
  });

  test('in an escaped frame cost no more than to read it once', () => {
    const syncsafe = (size: number) =>
      Buffer.from([(size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127]);
    const frame = (id: string, flags: number, ...parts: Buffer[]) => {
      const body = Buffer.concat(parts);
      return Buffer.concat([Buffer.from(id), syncsafe(body.length), Buffer.from([0, flags]), body]);
    };
    const inner = Array.from({ length: 30 }, () => frame('PRIV', 0, Buffer.alloc(20_000, 1)));
    const title = frame('TIT2', 0, Buffer.from('\x03Departure'));
    const chapter = frame('CHAP', 2, Buffer.from('ch0\0'), Buffer.alloc(16), ...inner, title);
    const file = openBytes(
      Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), syncsafe(chapter.length), chapter]),
    );
    let bytes = 0;
    const counted = {
      ...file,
      read: (offset: number, count: number) => {
        const found = file.read(offset, count);
        bytes += found.length;
        return found;
      },
    };
    expect(readId3(counted).chapters).toEqual([{ start: 0, title: 'Departure' }]);
    expect(bytes).toBeLessThan(1.1 * file.size);
  });

  test('are no more than a limit', () => {
    const many = Array.from({ length: 300 }, (_, start) => ({ start, title: 'x' }));
    expect(ofId3(makeId3Chapters(many))).toHaveLength(300);
    const tag = Buffer.from('CHAP\0\0\0\x14\0\0', 'latin1');
    const frames = Array.from({ length: limits.chapters + 10 }, (_, index) => {
      const name = Buffer.from(String(index).padStart(3, '0').slice(-3));
      return Buffer.concat([tag, name, Buffer.alloc(17)]);
    });
    const body = Buffer.concat(frames);
    const size = Buffer.from([
      (body.length >> 21) & 127,
      (body.length >> 14) & 127,
      (body.length >> 7) & 127,
      body.length & 127,
    ]);
    const found = ofId3(Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), size, body]));
    expect(found!.length).toBeLessThanOrEqual(limits.chapters);
  });
});

describe('chapters of MP4', () => {
  test.each([
    ['a track of texts', makeChapterTrack(three)],
    ['places of 64 bits', makeChapterTrack(three, { large: true })],
    ['several texts in a chunk', makeChapterTrack(three, { perChunk: 2 })],
    ['a track before a list', makeChapterTrack(three, { nero: [{ start: 7, title: 'other' }] })],
    ['a list alone', box('moov', neroBox(three))],
  ])('%s', (_title, bytes) => {
    expect(ofMp4(bytes)).toEqual(plainOf(three));
  });

  test('are none in a file without them', () => {
    expect(ofMp4(box('moov', box('trak')))).toEqual([]);
    expect(ofMp4(Buffer.alloc(0))).toEqual([]);
  });

  test('boxes that overlap or go beyond the file end the reading', () => {
    const track = Buffer.from(makeChapterTrack(three));
    const beyond = Buffer.concat([u32(0x7fffffff), Buffer.from('moov')]);
    expect(ofMp4(beyond)).toEqual([]);
    const tref = track.indexOf('tref');
    track.writeUInt32BE(0xffff, tref - 4);
    expect(ofMp4(track)).toEqual([]);
  });

  test('so many boxes that nobody means them take no longer than a limit', () => {
    const reads = { count: 0 };
    const bytes = box('moov', ...Array.from({ length: 60_000 }, () => box('free')));
    const file = openBytes(bytes);
    const counted = {
      ...file,
      read(at: number, length: number) {
        reads.count++;
        return file.read(at, length);
      },
    };
    expect(readMp4Chapters(counted)).toEqual([]);
    expect(reads.count).toBeLessThan(25_000);
  });

  test('counts that are not true end with the file', () => {
    const track = Buffer.from(makeChapterTrack(three));
    for (const name of ['stsz', 'stts', 'stco', 'stsc']) {
      const lying = Buffer.from(track);
      lying.writeUInt32BE(0xffffffff, lying.indexOf(name) + (name === 'stsz' ? 12 : 8));
      expect(ofMp4(lying).length).toBeLessThanOrEqual(limits.chapters);
    }
  });
});

const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const sized = (text: string): Buffer => Buffer.concat([little(Buffer.byteLength(text)), Buffer.from(text)]);
const block = (texts: readonly string[]): Buffer =>
  Buffer.concat([sized('a program'), little(texts.length), ...texts.map(sized)]);

/** A page with a piece of a stream; `ends` says whether its packet ends on it. */
function page(piece: Buffer, ends: boolean): Buffer {
  const sizes = Array.from({ length: Math.floor(piece.length / 255) }, () => 255);
  const all = ends ? [...sizes, piece.length % 255] : sizes;
  return Buffer.concat([
    Buffer.from('OggS'),
    Buffer.alloc(10),
    u32(7),
    Buffer.alloc(8),
    Buffer.from([all.length, ...all]),
    piece,
  ]);
}

describe('chapters in comments', () => {
  const comments = [
    'TITLE=Night',
    'CHAPTER002=00:01:35.500',
    'CHAPTER002NAME=The border',
    'CHAPTER002URL=https://example.com/border',
    'CHAPTER001=00:00:00.000',
    'CHAPTER001NAME=Departure',
    `METADATA_BLOCK_PICTURE=${'A'.repeat(3000)}`,
    'CHAPTER003=00:10:00.000',
    'chapter003name=Arrival',
    'CHAPTER004=soon',
  ];
  const tags = Buffer.concat([Buffer.from('OpusTags'), block(comments)]);

  test('of Ogg, over several pages', () => {
    const cut = 255 * 4;
    const file = Buffer.concat([
      page(Buffer.from('OpusHead'), true),
      page(tags.subarray(0, cut), false),
      page(tags.subarray(cut), true),
    ]);
    expect(readCommentChapters(openBytes(file))).toEqual(three);
  });

  test('of FLAC', () => {
    const content = block(comments);
    const head = (kind: number, size: number) =>
      Buffer.from([kind, size >> 16, (size >> 8) & 255, size & 255]);
    const file = Buffer.concat([
      Buffer.from('fLaC'),
      head(0, 34),
      Buffer.alloc(34),
      head(0x84, content.length),
      content,
    ]);
    expect(readCommentChapters(openBytes(file))).toEqual(three);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['pages without an end', Buffer.alloc(300_000, 'OggS')],
    [
      'a count that is not true',
      Buffer.concat([
        page(Buffer.from('OpusHead'), true),
        page(Buffer.concat([Buffer.from('OpusTags'), little(0), little(0xffffffff)]), true),
      ]),
    ],
    ['FLAC without comments', Buffer.from('fLaC\x80\0\0\0', 'latin1')],
  ])('%s has none', (_title, bytes) => {
    expect(readCommentChapters(openBytes(bytes))).toEqual([]);
  });
});

test('a change of any bytes gives an answer', () => {
  const files = [makeId3Chapters(three, [0, 1]), Buffer.from(makeChapterTrack(three, { nero: three }))];
  const change = fc.tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }),
  );
  fc.assert(
    fc.property(change, ([file, changes]) => {
      const bytes = Buffer.from(file);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      for (const { start } of [...(ofId3(bytes) ?? []), ...ofMp4(bytes)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(start)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
