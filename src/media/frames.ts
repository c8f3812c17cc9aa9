import type { RandomAccess } from './bytes.ts';
import { id3Length } from './id3.ts';

/** The header of one frame of sound. */
export interface FrameHeader {
  /** Length of the whole frame in bytes, its header included. */
  readonly length: number;
  /** Samples per channel. */
  readonly samples: number;
  /** Hertz. */
  readonly sampleRate: number;
  /** Bits per second, 0 where the header does not say. */
  readonly bitrate: number;
  readonly channels: number;
  /** Equal for all frames of one stream; tells real headers from bytes that look like one. */
  readonly stream: number;
}

/** Reads the frame header at a place in the bytes; undefined if none is there or it is cut off. */
export type ReadFrameHeader = (bytes: Uint8Array, at: number) => FrameHeader | undefined;

/** A run of frames, counted. */
export interface Walk {
  readonly frames: number;
  /** Seconds. */
  readonly duration: number;
  /** Bytes of sound, without what was skipped. */
  readonly bytes: number;
  readonly first: FrameHeader;
  /** Some frames have another bit rate than the first. */
  readonly variable: boolean;
  /** Bytes between the frames that are none. */
  readonly skipped: number;
}

const MiB = 1024 * 1024;
const BEHIND = 64 * 1024;
const LONGEST_HEADER = 8;
const RUN = 3;
const FIRST_SEARCH = 256 * 1024;
const NEXT_SEARCH = 64 * 1024;
const MAX_GAPS = 64;

/** Finds where a run of frames begins: the first place from which three headers follow each other. */
export function findFrames(
  file: RandomAccess,
  start: number,
  end: number,
  read: ReadFrameHeader,
): number | undefined {
  return search(headerReader(file, end, read, 2 * BEHIND), start, Math.min(end, start + FIRST_SEARCH));
}

/**
 * Counts the frames from `start`, where one begins, to `end`. Tags and broken places between frames are
 * skipped, within limits; a last frame that is cut off is not counted. Undefined if too much is broken.
 * Reads the file once, a mebibyte at a time.
 */
export function walkFrames(
  file: RandomAccess,
  start: number,
  end: number,
  read: ReadFrameHeader,
): Walk | undefined {
  const headerAt = headerReader(file, end, read, MiB);
  const first = headerAt(start);
  if (!first) return undefined;
  let { stream } = first;
  let [frames, samples, duration, bytes, skipped, gaps] = [0, 0, 0, 0, 0, 0];
  let rate = first.sampleRate;
  let variable = false;
  let at = start;
  while (at < end) {
    const header = headerAt(at);
    if (header && header.stream === stream) {
      if (at + header.length > end) break;
      frames++;
      samples += header.samples;
      bytes += header.length;
      variable ||= header.bitrate !== first.bitrate;
      at += header.length;
      continue;
    }
    if (++gaps > MAX_GAPS) return undefined;
    const next = afterTag(file, at, end) ?? search(headerAt, at, Math.min(end, at + NEXT_SEARCH));
    if (next === undefined) {
      if (end - at > NEXT_SEARCH) return undefined;
      break;
    }
    skipped += next - at;
    at = next;
    const changed = headerAt(next);
    if (changed && changed.stream !== stream) {
      duration += samples / rate;
      samples = 0;
      stream = changed.stream;
      rate = changed.sampleRate;
    }
  }
  return { frames, duration: duration + samples / rate, bytes, first, variable, skipped };
}

type HeaderAt = (offset: number) => FrameHeader | undefined;

/** Reads headers through a window that keeps some bytes behind, so that a search need not read again. */
function headerReader(file: RandomAccess, end: number, read: ReadFrameHeader, windowSize: number): HeaderAt {
  let base = 0;
  let window: Uint8Array = new Uint8Array(0);
  let readable = end;
  return (offset) => {
    const windowEnd = base + window.length;
    if (offset < base || (offset + LONGEST_HEADER > windowEnd && windowEnd < readable)) {
      if (offset >= readable) return undefined;
      base = Math.max(0, offset - BEHIND);
      const wanted = Math.min(windowSize, readable - base);
      window = file.read(base, wanted);
      // Somebody may shorten the file meanwhile.
      if (window.length < wanted) readable = base + window.length;
    }
    return read(window, offset - base);
  };
}

function search(headerAt: HeaderAt, start: number, limit: number): number | undefined {
  for (let at = start; at < limit; at++) if (isRun(headerAt, at)) return at;
  return undefined;
}

function isRun(headerAt: HeaderAt, start: number): boolean {
  let at = start;
  const first = headerAt(at);
  if (!first) return false;
  for (let i = 1; i < RUN; i++) {
    at += (i === 1 ? first : headerAt(at)!).length;
    if (headerAt(at)?.stream !== first.stream) return false;
  }
  return true;
}

/** Files joined end to end carry tags in their middle. */
function afterTag(file: RandomAccess, at: number, end: number): number | undefined {
  const length = id3Length(file.read(at, 10));
  return length > 0 && at + length < end ? at + length : undefined;
}
