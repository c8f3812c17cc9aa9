import { hasMark, type RandomAccess, uint32 } from './bytes.ts';
import { type AudioProbe, type MediaFacts, mediaProblem } from './facts.ts';
import { type FrameHeader, findFrames, walkFrames } from './frames.ts';
import type { Id3 } from './id3.ts';
import { endOfSound } from './tail.ts';

/**
 * Measures an MP3 file: from its Xing, Info or VBRI header if the file has the size the header says,
 * else by reading the header of every frame.
 */
export function probeMp3(file: RandomAccess, id3: Id3): AudioProbe {
  const end = Math.max(endOfSound(file), id3.end);
  const start = findFrames(file, id3.end, end, readMpegHeader);
  if (start === undefined) return noFrames(file, id3.end);
  const firstFrame = file.read(start, FIRST_FRAME);
  const header = readMpegHeader(firstFrame, 0)!;
  const summary = readSummary(firstFrame, header);
  const soundStart = summary ? start + header.length : start;
  const measured = (summary && trusted(summary, header, end - start)) ?? walked(file, soundStart, end);
  if (!measured) return mediaProblem('damaged', 'it is broken in many places');
  if (summary && measured.frames + LOST_FRAMES < summary.frames)
    return mediaProblem('truncated', 'its end is missing: its header counts more sound than the file holds');
  const average = (measured.bytes * 8) / measured.duration;
  if (!(average >= SLOWEST / 2 && average <= FASTEST * 2))
    return mediaProblem('implausible', 'its duration does not fit its size');
  const facts: MediaFacts = {
    bytes: file.size,
    container: 'mp3',
    duration: measured.duration,
    video: false,
    bitrate: measured.variable ? Math.round(average) : header.bitrate,
    sampleRate: header.sampleRate,
    channels: header.channels,
    variable: measured.variable,
    header: summary !== undefined,
    hasPicture: id3.hasPicture,
    ...(id3.title ? { title: id3.title } : {}),
    ...(id3.artist ? { artist: id3.artist } : {}),
  };
  return { ok: true, facts };
}

/** Enough of the first frame to hold a Xing or VBRI header. */
const FIRST_FRAME = 64;
/** Encoders disagree by a frame or two on what they count. */
const LOST_FRAMES = 2;
/** Bits per second that layer III knows. */
const SLOWEST = 8_000;
const FASTEST = 320_000;

interface Measured {
  readonly frames: number;
  readonly duration: number;
  readonly bytes: number;
  readonly variable: boolean;
}

/** What the header in the first frame says about the whole file. */
interface Summary {
  readonly frames: number;
  /** Bytes from the first frame on, 0 if not said. */
  readonly bytes: number;
  readonly variable: boolean;
}

function walked(file: RandomAccess, start: number, end: number): Measured | undefined {
  const walk = walkFrames(file, start, end, readMpegHeader);
  return walk && walk.frames > 0 ? walk : undefined;
}

/** Joined and cut files keep the header of their first part; a header whose size is wrong proves nothing. */
function trusted(summary: Summary, header: FrameHeader, bytes: number): Measured | undefined {
  const slack = 4096;
  if (summary.frames === 0 || Math.abs(summary.bytes - bytes) > slack) return undefined;
  const duration = (summary.frames * header.samples) / header.sampleRate;
  return { frames: summary.frames, duration, bytes, variable: summary.variable };
}

/**
 * Reads a Xing, Info or VBRI header out of the first frame.
 *
 * @see https://www.codeproject.com/Articles/8295/MPEG-Audio-Frame-Header
 */
function readSummary(frame: Uint8Array, header: FrameHeader): Summary | undefined {
  const isMpeg1 = header.samples === 1152;
  const mono = header.channels === 1;
  const xing = 4 + (isMpeg1 ? (mono ? 17 : 32) : mono ? 9 : 17);
  const constant = hasMark(frame, xing, 'Info');
  if (constant || hasMark(frame, xing, 'Xing')) {
    const flags = uint32(frame, xing + 4);
    const hasFrames = (flags & 1) !== 0;
    const hasBytes = (flags & 2) !== 0;
    return {
      frames: hasFrames ? uint32(frame, xing + 8) : 0,
      bytes: hasBytes ? uint32(frame, xing + (hasFrames ? 12 : 8)) : 0,
      variable: !constant,
    };
  }
  if (hasMark(frame, 36, 'VBRI'))
    return { frames: uint32(frame, 50), bytes: uint32(frame, 46), variable: true };
  return undefined;
}

function noFrames(file: RandomAccess, start: number): AudioProbe {
  const [first = 0, second = 0, third = 0] = file.read(start, 4);
  const isHeader = first === 0xff && second >> 5 === 7 && third >> 4 !== 15 && (third & 12) !== 12;
  const layer = isHeader ? (second >> 1) & 3 : 0;
  if (layer === 1 && third >> 4 === 0)
    return mediaProblem('no-duration', 'it is a free format MP3, which players do not support');
  if (layer > 1) return mediaProblem('not-media', 'it is MPEG audio of layer I or II, not MP3');
  return mediaProblem('not-media', 'no sound was found in it');
}

const rates = [44_100, 48_000, 32_000] as const;
const mpeg1Kilobits = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const;
const mpeg2Kilobits = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const;

/** Reads the header of a frame of MPEG 1, 2 or 2.5 audio, layer III. Free format is not understood. */
export function readMpegHeader(bytes: Uint8Array, at: number): FrameHeader | undefined {
  if (bytes[at] !== 0xff || at + 4 > bytes.length) return undefined;
  const second = bytes[at + 1]!;
  const third = bytes[at + 2]!;
  const version = (second >> 3) & 3;
  const rate = rates[(third >> 2) & 3];
  if ((second & 0xe6) !== 0xe2 || version === 1 || rate === undefined) return undefined;
  const isMpeg1 = version === 3;
  const kilobits = (isMpeg1 ? mpeg1Kilobits : mpeg2Kilobits)[third >> 4];
  if (!kilobits) return undefined;
  const sampleRate = isMpeg1 ? rate : version === 2 ? rate / 2 : rate / 4;
  const samples = isMpeg1 ? 1152 : 576;
  const bitrate = kilobits * 1000;
  const padding = (third >> 1) & 1;
  return {
    length: Math.floor((samples * bitrate) / 8 / sampleRate) + padding,
    samples,
    sampleRate,
    bitrate,
    channels: bytes[at + 3]! >> 6 === 3 ? 1 : 2,
    stream: (version << 2) | ((third >> 2) & 3),
  };
}
