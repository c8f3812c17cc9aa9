import { hasMark, type RandomAccess, uint32LittleEndian } from './bytes.ts';
import { type AudioProbe, type MediaFacts, mediaProblem } from './facts.ts';

/**
 * Measures an Ogg file (Opus, Vorbis, FLAC or Speex sound) from its first and last pages.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3533 and, for Opus, https://www.rfc-editor.org/rfc/rfc7845
 */
export function probeOgg(file: RandomAccess): AudioProbe {
  const streams = readFirstPages(file.read(0, HEAD));
  const sound = streams.find((stream) => stream.codec !== undefined);
  if (!sound?.codec) return mediaProblem('not-media', 'it is an Ogg file without sound podfeed knows');
  const { codec } = sound;
  const last = readLastPage(file, sound.serial);
  if (last === 'cut') return mediaProblem('truncated', 'its last page is cut off');
  if (last === undefined)
    return mediaProblem('no-duration', 'its last page is missing or belongs to another stream');
  const duration = (last - codec.skip) / codec.clock;
  if (!(duration > 0)) return mediaProblem('no-duration', 'its last page names no time');
  const facts: MediaFacts = {
    bytes: file.size,
    container: 'ogg',
    duration,
    video: streams.some((stream) => stream.video),
    bitrate: Math.round((file.size * 8) / duration),
    sampleRate: codec.sampleRate,
    channels: codec.channels,
  };
  return { ok: true, facts };
}

const HEAD = 16 * 1024;
/** Two pages of the largest size there is, so that a whole one is always in it. */
const TAIL = 2 * (27 + 255 + 255 * 255);
const MAX_STREAMS = 8;

interface Codec {
  /** Units of a page's time per second. */
  readonly clock: number;
  /** Units to leave out at the start. */
  readonly skip: number;
  readonly sampleRate: number;
  readonly channels: number;
}

interface Stream {
  readonly serial: number;
  readonly codec: Codec | undefined;
  readonly video: boolean;
}

/** Every stream begins with a page of its own, before any other page. */
function readFirstPages(head: Uint8Array): Stream[] {
  const streams: Stream[] = [];
  let at = 0;
  while (streams.length < MAX_STREAMS) {
    const page = readPage(head, at);
    if (typeof page !== 'object' || !page.first) break;
    const packet = head.subarray(page.body, page.end);
    streams.push({
      serial: page.serial,
      codec: readCodec(packet),
      video: hasMark(packet, 0, '\x80theora'),
    });
    at = page.end;
  }
  return streams;
}

function readCodec(packet: Uint8Array): Codec | undefined {
  let codec: Codec | undefined;
  if (hasMark(packet, 0, 'OpusHead')) {
    const skip = packet[10]! | (packet[11]! << 8);
    codec = { clock: 48_000, skip, sampleRate: 48_000, channels: packet[9] ?? 0 };
  } else if (hasMark(packet, 0, '\x01vorbis')) {
    codec = plainCodec(uint32LittleEndian(packet, 12), packet[11]);
  } else if (hasMark(packet, 0, 'Speex   ')) {
    codec = plainCodec(uint32LittleEndian(packet, 36), packet[48]);
  } else if (hasMark(packet, 0, '\x7fFLAC')) {
    const rate = ((packet[27] ?? 0) << 12) | ((packet[28] ?? 0) << 4) | ((packet[29] ?? 0) >> 4);
    codec = plainCodec(rate, (((packet[29] ?? 0) >> 1) & 7) + 1);
  }
  return codec && codec.clock > 0 && codec.clock <= MAX_RATE && codec.channels > 0 ? codec : undefined;
}

const MAX_RATE = 768_000;

function plainCodec(rate: number, channels = 0): Codec {
  return { clock: rate, skip: 0, sampleRate: rate, channels };
}

/** The time of the last page of a stream that has one; `cut` if the file ends inside a page. */
function readLastPage(file: RandomAccess, serial: number): number | 'cut' | undefined {
  const tail = file.read(Math.max(0, file.size - TAIL), TAIL);
  let last: number | undefined;
  let cut = false;
  let at = 0;
  while (at < tail.length) {
    const page = readPage(tail, at);
    if (typeof page === 'object') {
      cut = false;
      if (page.serial === serial) last = page.time ?? last;
      at = page.end;
      continue;
    }
    // The mark may also stand in the sound by chance: only if nothing follows is the page really cut.
    cut ||= page === 'cut';
    at = tail.indexOf(MARK, at + 1);
    if (at < 0) break;
  }
  return cut ? 'cut' : last;
}

const MARK = 'O'.charCodeAt(0);
const FIRST = 2;
const PAGE_HEADER = 27;

interface Page {
  readonly serial: number;
  /** Samples up to the end of this page; undefined if no packet ends on it. */
  readonly time: number | undefined;
  readonly first: boolean;
  /** Where the page's packets begin and end. */
  readonly body: number;
  readonly end: number;
}

function readPage(bytes: Uint8Array, at: number): Page | 'cut' | undefined {
  if (!hasMark(bytes, at, 'OggS') || (bytes[at + 4] ?? 0) !== 0) return undefined;
  const body = at + PAGE_HEADER + (bytes[at + 26] ?? 0);
  if (body > bytes.length) return 'cut';
  let end = body;
  for (let i = at + PAGE_HEADER; i < body; i++) end += bytes[i]!;
  if (end > bytes.length) return 'cut';
  const time = uint32LittleEndian(bytes, at + 6) + uint32LittleEndian(bytes, at + 10) * 2 ** 32;
  return {
    serial: uint32LittleEndian(bytes, at + 14),
    time: time <= Number.MAX_SAFE_INTEGER ? time : undefined,
    first: (bytes[at + 5]! & FIRST) !== 0,
    body,
    end,
  };
}
