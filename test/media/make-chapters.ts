import { ascii, plain, u32 } from './make-bytes.ts';
import { box } from './make-media.ts';

/** A chapter to be put into a media file; times in seconds. */
export interface MadeChapter {
  readonly start: number;
  readonly end?: number;
  readonly title?: string;
  readonly href?: string;
}

const frame = (id: string, body: Buffer): Buffer =>
  Buffer.concat([ascii(id), u32(body.length), Buffer.alloc(2), body]);

/** An ID3 tag of version 2.3 with chapters, and a table of contents that names those of these numbers. */
export function makeId3Chapters(chapters: readonly MadeChapter[], named?: readonly number[]): Buffer {
  const frames = chapters.map(({ start, end = start + 1, title, href }, index) =>
    frame(
      'CHAP',
      Buffer.concat([
        ascii(`ch${index}\0`),
        u32(start * 1000),
        u32(end * 1000),
        u32(0xffffffff),
        u32(0xffffffff),
        frame('APIC', Buffer.alloc(20_000, 1)),
        ...(title === undefined ? [] : [frame('TIT2', Buffer.from(`\x03${title}`, 'latin1'))]),
        ...(href === undefined ? [] : [frame('WXXX', ascii(`\0page\0${href}\0`))]),
      ]),
    ),
  );
  const table = named?.map((index) => `ch${index}\0`) ?? [];
  const contents = named
    ? [frame('CTOC', Buffer.concat([ascii('toc\0'), Buffer.from([3, table.length]), ascii(table.join(''))]))]
    : [];
  const body = Buffer.concat([...contents, ...frames]);
  const size = body.length;
  const syncsafe = [(size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127];
  return Buffer.concat([ascii('ID3\x03\0\0'), Buffer.from(syncsafe), body]);
}

/** Nero's list of chapters, in the box that holds it. */
export function neroBox(chapters: readonly MadeChapter[]): Buffer {
  const entries = chapters.map(({ start, title = '' }) => {
    const text = Buffer.from(title);
    const time = BigInt(Math.round(start * 1e7));
    const eight = Buffer.alloc(8);
    eight.writeBigUInt64BE(time);
    return Buffer.concat([eight, Buffer.from([text.length]), text]);
  });
  return box('udta', box('chpl', Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, chapters.length]), ...entries));
}

/** An MP4 file, of which only the chapters are of use: a track of sound that names a track of texts. */
export function makeChapterTrack(
  chapters: readonly MadeChapter[],
  options: {
    readonly large?: boolean;
    readonly nero?: readonly MadeChapter[];
    readonly perChunk?: number;
  } = {},
): Uint8Array {
  const { large = false, nero, perChunk = 1 } = options;
  const samples = chapters.map(({ title = '' }) => {
    const text = Buffer.from(title);
    return Buffer.concat([Buffer.from([text.length >> 8, text.length & 255]), text]);
  });
  const chunks = Math.ceil(samples.length / perChunk);
  const movie = (offset: number): Buffer => {
    let at = offset;
    const places: number[] = [];
    for (const [index, sample] of samples.entries()) {
      if (index % perChunk === 0) places.push(at);
      at += sample.length;
    }
    const stops = chapters.map(({ start }, index) => (chapters[index + 1]?.start ?? start + 10) - start);
    const offsets = large
      ? box('co64', u32(0), u32(chunks), ...places.flatMap((place) => [u32(0), u32(place)]))
      : box('stco', u32(0), u32(chunks), ...places.map(u32));
    const table = box(
      'stbl',
      box('stts', u32(0), u32(stops.length), ...stops.flatMap((stop) => [u32(1), u32(stop * 1000)])),
      box('stsc', u32(0), u32(1), u32(1), u32(perChunk), u32(1)),
      box('stsz', u32(0), u32(0), u32(samples.length), ...samples.map(({ length }) => u32(length))),
      offsets,
    );
    const text = box(
      'trak',
      box('tkhd', u32(3), u32(0), u32(0), u32(2), Buffer.alloc(68)),
      box(
        'mdia',
        box('mdhd', u32(0), u32(0), u32(0), u32(1000), u32(1000), u32(0)),
        box('hdlr', u32(0), u32(0), ascii('text'), Buffer.alloc(13)),
        box('minf', table),
      ),
    );
    const sound = box(
      'trak',
      box('tkhd', u32(3), u32(0), u32(0), u32(1), Buffer.alloc(68)),
      box('tref', box('chap', u32(2))),
    );
    return box('moov', sound, text, ...(nero ? [neroBox(nero)] : []));
  };
  const head = box('ftyp', ascii('M4A '), u32(0));
  const offset = head.length + movie(0).length + 8;
  return plain(Buffer.concat([head, movie(offset), box('mdat', ...samples)]));
}
