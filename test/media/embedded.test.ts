import { describe, expect, test } from 'vitest';
import { readEmbedded } from '../../src/media/embedded.ts';
import { box, makeAac, makeFlac, makeM4a, makeMp3, makeOgg, makePng, openBytes, u32 } from './make-media.ts';

const picture = Buffer.from(makePng({ width: 30, height: 20 }));
const other = Buffer.from(makePng({ width: 40, height: 20 }));
const read = (bytes: Uint8Array): Buffer | undefined => {
  const found = readEmbedded(openBytes(bytes));
  return found && Buffer.from(found);
};
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const syncsafe = (size: number): Buffer =>
  Buffer.from([(size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127]);
const tag = (version: number, flags: number, ...frames: Buffer[]): Buffer => {
  const body = Buffer.concat(frames);
  return Buffer.concat([latin1('ID3'), Buffer.from([version, 0, flags]), syncsafe(body.length), body]);
};
const apic = (kind: number, bytes: Buffer, text = latin1('\0'), encoding = 0): Buffer =>
  Buffer.concat([Buffer.from([encoding]), latin1('image/png\0'), Buffer.from([kind]), text, bytes]);
const frame4 = (body: Buffer, flags = 0): Buffer =>
  Buffer.concat([latin1('APIC'), syncsafe(body.length), Buffer.from([0, flags]), body]);
const frame3 = (body: Buffer): Buffer =>
  Buffer.concat([latin1('APIC'), u32(body.length), Buffer.alloc(2), body]);
const escaped = (bytes: Buffer): Buffer =>
  Buffer.concat(
    [...bytes].map((byte, at) =>
      byte === 0xff && (bytes[at + 1] === undefined || bytes[at + 1] === 0 || bytes[at + 1]! >= 0xe0)
        ? Buffer.from([0xff, 0])
        : Buffer.from([byte]),
    ),
  );
const block = (bytes: Buffer, kind = 3): Buffer =>
  Buffer.concat([
    u32(kind),
    u32(9),
    latin1('image/png'),
    u32(2),
    latin1('hi'),
    Buffer.alloc(16),
    u32(bytes.length),
    bytes,
  ]);
const sound = Buffer.from(makeMp3({ seconds: 1 }));

describe('the picture in a recording', () => {
  const wide = Buffer.from('\ufeffÜber\0', 'utf16le');
  test.each([
    ['ID3 2.4', Buffer.from(makeMp3({ seconds: 1, id3: { title: 'T', picture } }))],
    ['AAC', Buffer.concat([tag(4, 0, frame4(apic(3, picture))), Buffer.from(makeAac({ seconds: 1 }))])],
    [
      'the front cover of several',
      Buffer.concat([tag(4, 0, frame4(apic(4, other)), frame4(apic(3, picture))), sound]),
    ],
    [
      'a description of two bytes a letter',
      Buffer.concat([tag(3, 0, frame3(apic(3, picture, wide, 1))), sound]),
    ],
    ['a tag that is escaped', Buffer.concat([tag(3, 0x80, escaped(frame3(apic(3, picture)))), sound])],
    [
      'a frame that is escaped, with its length',
      Buffer.concat([
        tag(4, 0, frame4(Buffer.concat([syncsafe(picture.length), escaped(apic(3, picture))]), 3)),
        sound,
      ]),
    ],
    [
      'ID3 2.2',
      Buffer.concat([
        tag(
          2,
          0,
          Buffer.concat([latin1('PIC'), u32(picture.length + 6).subarray(1), latin1('\0PNG\x03\0'), picture]),
        ),
        sound,
      ]),
    ],
    [
      'FLAC',
      Buffer.concat([
        latin1('fLaC'),
        Buffer.from([0, 0, 0, 34]),
        Buffer.alloc(34),
        Buffer.from([0x86]),
        u32(block(picture).length).subarray(1),
        block(picture),
      ]),
    ],
    ['MP4', Buffer.concat([box('ftyp', latin1('M4A \0\0\0\0')), movie(true)])],
    ['QuickTime', Buffer.concat([box('ftyp', latin1('qt  \0\0\0\0')), movie(false)])],
    ['Ogg', ogg(picture)],
  ])('is found: %s', (_, bytes) => {
    expect(read(bytes)).toEqual(picture);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['MP3', sound],
    ['MP4', makeM4a({ seconds: 1, title: 'T' })],
    ['FLAC', makeFlac({ seconds: 1 })],
    ['Ogg', makeOgg({ seconds: 1 })],
    ['a frame that is packed', Buffer.concat([tag(4, 0, frame4(apic(3, picture), 8)), sound])],
    ['a frame without an end of its type', tag(4, 0, frame4(Buffer.alloc(50, 65)))],
    [
      'a block that says more than it has',
      Buffer.concat([latin1('fLaC'), Buffer.from([0x86, 0, 0, 40]), u32(3), Buffer.alloc(20, 255)]),
    ],
    ['boxes without end', Buffer.concat([box('ftyp', latin1('M4A \0\0\0\0')), Buffer.alloc(100_000, 8)])],
  ])('is not there: %s', (_, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });

  test('of a broken file is looked for in no time', () => {
    const files = [
      Buffer.concat([tag(4, 0, frame4(apic(3, picture))), sound]),
      ogg(picture),
      Buffer.concat([box('ftyp', latin1('M4A \0\0\0\0')), movie(true)]),
    ];
    const start = performance.now();
    for (const file of files) {
      for (let at = 0; at < file.length; at += Math.max(7, Math.ceil(file.length / 300))) {
        const broken = Buffer.from(file);
        broken[at] = 255;
        read(broken);
        read(file.subarray(0, at));
      }
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function movie(full: boolean): Buffer {
  const data = box('data', u32(14), u32(0), picture);
  const handler = box('hdlr', u32(0), u32(0), latin1('mdir'));
  const meta = box('meta', ...(full ? [u32(0)] : []), handler, box('ilst', box('covr', data)));
  return Buffer.concat([
    box('moov', box('mvhd', Buffer.alloc(20)), box('udta', meta)),
    box('mdat', Buffer.alloc(10)),
  ]);
}

/** Its comments are longer than a page. */
function ogg(bytes: Buffer): Buffer {
  const little = (value: number): Buffer => {
    const four = Buffer.alloc(4);
    four.writeUInt32LE(value);
    return four;
  };
  const long = latin1(`LONG=${'x'.repeat(70_000)}`);
  const comment = latin1(`metadata_block_picture=${block(bytes).toString('base64')}`);
  const tags = Buffer.concat([
    latin1('OpusTags'),
    little(0),
    little(2),
    little(long.length),
    long,
    little(comment.length),
    comment,
  ]);
  const page = (body: Buffer, isLast: boolean): Buffer => {
    const segments = [
      ...new Array<number>(Math.floor(body.length / 255)).fill(255),
      ...(isLast ? [body.length % 255] : []),
    ];
    return Buffer.concat([
      latin1('OggS'),
      Buffer.alloc(22),
      Buffer.from([segments.length, ...segments]),
      body,
    ]);
  };
  const pieces: Buffer[] = [page(latin1('OpusHead'), true)];
  for (let at = 0; at <= tags.length; at += 255 * 255)
    pieces.push(page(tags.subarray(at, at + 255 * 255), at + 255 * 255 > tags.length));
  return Buffer.concat(pieces);
}
