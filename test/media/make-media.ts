import type { RandomAccess } from '../../src/media/bytes.ts';
import { ascii, plain, u32 } from './make-bytes.ts';

export * from './make-images.ts';
export { u32 };

/** Bytes in memory as an opened file. */
export function openBytes(bytes: Uint8Array): RandomAccess {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.slice(offset, offset + length),
    close: () => {},
  };
}

export interface Mp3Options {
  readonly seconds: number;
  /** Kilobits per second: 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256 or 320. Default 128. */
  readonly bitrate?: number;
  /** Frames take turns between the bit rate, 64 and 160. */
  readonly variable?: boolean;
  /** Default `xing` if variable, else `info`. */
  readonly header?: 'xing' | 'info' | 'vbri' | 'none';
  readonly mono?: boolean;
  readonly id3?: { readonly title?: string; readonly artist?: string; readonly picture?: Uint8Array };
}

/** The duration in seconds that an MP3 of `makeMp3` really has: whole frames of 1152 samples. */
export function mp3Seconds(seconds: number): number {
  return (mp3Frames(seconds) * 1152) / 44_100;
}

/** An MP3 file of silence: MPEG 1 layer III, 44.1 kHz, stereo unless `mono`. */
export function makeMp3(options: Mp3Options): Uint8Array {
  const { seconds, bitrate = 128, variable = false, mono = false } = options;
  const kind = options.header ?? (variable ? 'xing' : 'info');
  const turns = (variable ? [bitrate, 64, 160] : [bitrate]).map((rate) => mp3Frame(rate, mono));
  const count = mp3Frames(seconds);
  const frames = Array.from({ length: count }, (_, i) => turns[i % turns.length]!);
  if (kind !== 'none') frames.unshift(mp3Frame(bitrate, mono));
  const sound = Buffer.concat(frames);
  if (kind === 'vbri') {
    sound.write('VBRI', 36, 'latin1');
    sound.writeUInt16BE(1, 40);
    sound.writeUInt32BE(sound.length, 46);
    sound.writeUInt32BE(count, 50);
  } else if (kind !== 'none') {
    const at = mono ? 21 : 36;
    sound.write(kind === 'info' ? 'Info' : 'Xing', at, 'latin1');
    sound.writeUInt32BE(3, at + 4);
    sound.writeUInt32BE(count, at + 8);
    sound.writeUInt32BE(sound.length, at + 12);
  }
  return plain(options.id3 ? Buffer.concat([makeId3(options.id3), sound]) : sound);
}

function mp3Frames(seconds: number): number {
  return Math.max(3, Math.round((seconds * 44_100) / 1152));
}

const mp3Rates = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

function mp3Frame(kilobits: number, mono: boolean): Buffer {
  const index = mp3Rates.indexOf(kilobits) + 1;
  if (index === 0) throw new Error(`no bit rate of MP3: ${kilobits}`);
  const frame = Buffer.alloc(Math.floor((144_000 * kilobits) / 44_100));
  frame.set([0xff, 0xfb, index << 4, mono ? 0xc4 : 0x04]);
  return frame;
}

/** An ID3 tag of version 2.4 in UTF-8. */
export function makeId3(tags: NonNullable<Mp3Options['id3']>): Buffer {
  const frames: Buffer[] = [];
  const add = (id: string, body: Buffer): void => {
    frames.push(Buffer.concat([Buffer.from(id), syncsafe(body.length), Buffer.alloc(2), body]));
  };
  if (tags.picture) add('APIC', Buffer.concat([Buffer.from('\0image/png\0\x03\0', 'latin1'), tags.picture]));
  if (tags.title) add('TIT2', Buffer.from(`\x03${tags.title}`));
  if (tags.artist) add('TPE1', Buffer.from(`\x03${tags.artist}`));
  const body = Buffer.concat(frames);
  return Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), syncsafe(body.length), body]);
}

function syncsafe(size: number): Buffer {
  return Buffer.from([(size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127]);
}

/** A WAV file of silence, 16 bits. Default 8 kHz mono. */
export function makeWav(options: { seconds: number; sampleRate?: number; channels?: number }): Uint8Array {
  const { seconds, sampleRate = 8000, channels = 1 } = options;
  const data = Math.round(seconds * sampleRate) * channels * 2;
  const file = Buffer.alloc(44 + data);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + data, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * channels * 2, 28);
  file.writeUInt16LE(channels * 2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(data, 40);
  return plain(file);
}

export interface M4aOptions {
  readonly seconds: number;
  readonly brand?: 'M4A ' | 'M4B ' | 'mp42' | 'qt  ';
  /** Adds a track of video, or of still pictures as chapters have them. */
  readonly video?: boolean | 'stills';
  readonly title?: string;
}

/** An MP4 file with a track of AAC, 44.1 kHz stereo, as long as asked to the sample; index first. */
export function makeM4a(options: M4aOptions): Uint8Array {
  const { seconds, brand = 'M4A ', video = false, title } = options;
  const samples = Math.round(seconds * 44_100);
  const frames = Math.ceil(samples / 1024);
  const head = box('ftyp', ascii(brand), u32(0), ascii(brand), ascii('isom'));
  const tracks = (offset: number): Buffer[] => [
    track({ id: 1, handler: 'soun', entry: aacEntry(), scale: 44_100, duration: samples, frames, offset }),
    ...(video
      ? [
          track({
            id: 2,
            handler: 'vide',
            entry: box(video === 'stills' ? 'jpeg' : 'avc1', Buffer.alloc(78)),
            scale: 1000,
            duration: Math.round(seconds * 1000),
            frames: 1,
            offset,
          }),
        ]
      : []),
  ];
  const tags = title === undefined ? [] : [titleTag(title)];
  const movie = (offset: number): Buffer =>
    box('moov', movieHeader(seconds, video ? 3 : 2), ...tracks(offset), ...tags);
  const offset = head.length + movie(0).length + 8;
  return plain(Buffer.concat([head, movie(offset), box('mdat', Buffer.alloc(frames * AAC_FRAME, 0x21))]));
}

const AAC_FRAME = 64;

interface Track {
  readonly id: number;
  readonly handler: string;
  readonly entry: Buffer;
  readonly scale: number;
  readonly duration: number;
  readonly frames: number;
  readonly offset: number;
}

function track({ id, handler, entry, scale, duration, frames, offset }: Track): Buffer {
  const table = box(
    'stbl',
    box('stsd', u32(0), u32(1), entry),
    box('stts', u32(0), u32(1), u32(frames), u32(1024)),
    box('stsc', u32(0), u32(1), u32(1), u32(frames), u32(1)),
    box('stsz', u32(0), u32(AAC_FRAME), u32(frames)),
    box('stco', u32(0), u32(1), u32(offset)),
  );
  const reference = box('dinf', box('dref', u32(0), u32(1), box('url ', u32(1))));
  const kindHeader = handler === 'soun' ? box('smhd', Buffer.alloc(8)) : box('vmhd', Buffer.alloc(12));
  return box(
    'trak',
    box('tkhd', u32(3), u32(0), u32(0), u32(id), u32(0), u32(0), Buffer.alloc(60)),
    box(
      'mdia',
      box('mdhd', u32(0), u32(0), u32(0), u32(scale), u32(duration), Buffer.from([0x55, 0xc4, 0, 0])),
      box('hdlr', u32(0), u32(0), ascii(handler), Buffer.alloc(12), ascii('made\0')),
      box('minf', kindHeader, reference, table),
    ),
  );
}

function movieHeader(seconds: number, nextTrack: number): Buffer {
  const rest = Buffer.alloc(80);
  rest.writeUInt32BE(0x10000, 0);
  rest.writeUInt32BE(nextTrack, 76);
  return box('mvhd', u32(0), u32(0), u32(0), u32(1000), u32(Math.round(seconds * 1000)), rest);
}

function aacEntry(): Buffer {
  const fixed = Buffer.alloc(28);
  fixed.writeUInt16BE(1, 6);
  fixed.writeUInt16BE(2, 16);
  fixed.writeUInt16BE(16, 18);
  fixed.writeUInt16BE(44_100, 24);
  const decoder = Buffer.from('0319000000041140150000000001f4000001f40005021210060102', 'hex');
  return box('mp4a', fixed, box('esds', u32(0), decoder));
}

function titleTag(title: string): Buffer {
  const data = box('data', u32(1), u32(0), Buffer.from(title));
  const handler = box('hdlr', u32(0), u32(0), ascii('mdir'), ascii('appl'), Buffer.alloc(9));
  return box('udta', box('meta', u32(0), handler, box('ilst', box('\xa9nam', data))));
}

/** A box of MP4: its size, its name of four letters, what it holds. */
export function box(name: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), ascii(name), body]);
}

/** A FLAC file: its stream info, as long as asked, and bytes in place of the frames. */
export function makeFlac(options: { seconds: number; sampleRate?: number }): Uint8Array {
  const { seconds, sampleRate = 44_100 } = options;
  const samples = Math.round(seconds * sampleRate);
  const info = Buffer.alloc(34);
  info.writeUInt16BE(4096, 0);
  info.writeUInt16BE(4096, 2);
  const shape = (BigInt(sampleRate) << 44n) | (1n << 41n) | (15n << 36n) | BigInt(samples);
  info.writeBigUInt64BE(shape, 10);
  const sound = Buffer.alloc(Math.ceil(seconds * 2000), 0x55);
  return plain(Buffer.concat([ascii('fLaC'), Buffer.from([0x80, 0, 0, 34]), info, sound]));
}

/** AAC without a container: ADTS frames of 1024 samples, 44.1 kHz stereo. */
export function makeAac(options: { seconds: number }): Uint8Array {
  const frame = Buffer.alloc(200);
  frame.set([0xff, 0xf1, 0x50, 0x80 | (frame.length >> 11), (frame.length >> 3) & 255, 31, 0xfc]);
  const count = Math.max(3, Math.round((options.seconds * 44_100) / 1024));
  return plain(Buffer.concat(Array.from({ length: count }, () => frame)));
}

/** An Ogg file of Opus packets of silence of 20 ms each, 50 to a page, with 312 samples to skip. */
export function makeOgg(options: { seconds: number }): Uint8Array {
  const skip = 312;
  const total = Math.round(options.seconds * 48_000) + skip;
  const head = Buffer.from('OpusHead\x01\x02\0\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt16LE(skip, 10);
  head.writeUInt32LE(48_000, 12);
  const tags = Buffer.from('OpusTags\x04\0\0\0made\0\0\0\0', 'latin1');
  const pages = [oggPage([head], { time: 0, flags: 2, number: 0 }), oggPage([tags], { time: 0, number: 1 })];
  const packet = Buffer.from([0xfc, 0xff, 0xfe, ...new Array(37).fill(0)]);
  for (let time = 0; time < total; ) {
    const count = Math.min(50, Math.ceil((total - time) / 960));
    time = Math.min(total, time + count * 960);
    const flags = time === total ? 4 : 0;
    pages.push(oggPage(new Array<Buffer>(count).fill(packet), { time, flags, number: pages.length }));
  }
  return plain(Buffer.concat(pages));
}

function oggPage(packets: Buffer[], at: { time: number; flags?: number; number: number }): Buffer {
  const header = Buffer.alloc(27 + packets.length);
  header.write('OggS', 0);
  header[5] = at.flags ?? 0;
  header.writeBigUInt64LE(BigInt(at.time), 6);
  header.writeUInt32LE(0x5eed, 14);
  header.writeUInt32LE(at.number, 18);
  header[26] = packets.length;
  for (const [i, packet] of packets.entries()) header[27 + i] = packet.length;
  return Buffer.concat([header, ...packets]);
}
