import type { RandomAccess } from './bytes.ts';
import { type AudioProbe, type MediaFacts, mediaProblem } from './facts.ts';
import { type FrameHeader, findFrames, walkFrames } from './frames.ts';
import type { Id3 } from './id3.ts';
import { endOfSound } from './tail.ts';

/** Measures AAC without a container (ADTS) by reading the header of every frame. */
export function probeAac(file: RandomAccess, id3: Id3): AudioProbe {
  const end = Math.max(endOfSound(file), id3.end);
  const start = findFrames(file, id3.end, end, readAdtsHeader);
  if (start === undefined) return mediaProblem('not-media', 'no sound was found in it');
  const walk = walkFrames(file, start, end, readAdtsHeader);
  if (!walk || walk.frames === 0) return mediaProblem('damaged', 'it is broken in many places');
  const facts: MediaFacts = {
    bytes: file.size,
    container: 'aac',
    duration: walk.duration,
    video: false,
    bitrate: Math.round((walk.bytes * 8) / walk.duration),
    sampleRate: walk.first.sampleRate,
    ...(walk.first.channels > 0 ? { channels: walk.first.channels } : {}),
    hasPicture: id3.hasPicture,
    ...(id3.title ? { title: id3.title } : {}),
    ...(id3.artist ? { artist: id3.artist } : {}),
  };
  return { ok: true, facts };
}

const rates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
] as const;
const HEADER = 7;

/**
 * Reads the header of an ADTS frame.
 *
 * @see https://wiki.multimedia.cx/index.php/ADTS
 */
export function readAdtsHeader(bytes: Uint8Array, at: number): FrameHeader | undefined {
  if (bytes[at] !== 0xff || at + HEADER > bytes.length || (bytes[at + 1]! & 0xf6) !== 0xf0) return undefined;
  const rateAndShape = bytes[at + 2]!;
  const sampleRate = rates[(rateAndShape >> 2) & 15];
  const length = ((bytes[at + 3]! & 3) << 11) | (bytes[at + 4]! << 3) | (bytes[at + 5]! >> 5);
  if (sampleRate === undefined || length <= HEADER) return undefined;
  const configuration = ((rateAndShape & 1) << 2) | (bytes[at + 3]! >> 6);
  return {
    length,
    samples: 1024 * ((bytes[at + 6]! & 3) + 1),
    sampleRate,
    bitrate: 0,
    channels: configuration === 7 ? 8 : configuration,
    stream: (rateAndShape << 3) | configuration,
  };
}
