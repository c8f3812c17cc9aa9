import { probeAac } from './aac.ts';
import { checkBoxes } from './boxes.ts';
import type { RandomAccess } from './bytes.ts';
import { checkChunks } from './chunks.ts';
import { readCommentChapters } from './comment-chapters.ts';
import {
  type AudioProbe,
  type Container,
  type FoundChapter,
  type MediaFacts,
  mediaProblem,
} from './facts.ts';
import { type Id3, readId3 } from './id3.ts';
import { probeMp3 } from './mp3.ts';
import { readMp4Chapters } from './mp4-chapters.ts';
import { probeOgg } from './ogg.ts';
import { type ProbeAnswer, type ProbeRequest, probeInWorker } from './probe-worker.ts';
import { headLength, recognise } from './recognise.ts';

export type { AudioProbe, Container, MediaFacts, MediaProblem } from './facts.ts';
export { endProbes } from './probe-worker.ts';

/**
 * Measures a sound or video file. What it is is decided by its content, not its name. MP3, AAC and Ogg
 * are read here; MP4, QuickTime, WAV and FLAC by music-metadata in a thread with limits on time and
 * memory. Whatever the file holds, the answer is a result; rejects only if the file cannot be read or no
 * thread be started.
 *
 * @param path absolute, already checked to be a regular file of the project; only that thread opens it
 */
export async function probeAudio(file: RandomAccess, path: string): Promise<AudioProbe> {
  if (file.size === 0) return mediaProblem('empty', 'it is empty');
  const id3 = readId3(file);
  const probe = await probeContent(file, path, id3);
  if (!probe.ok) return probe;
  const { facts } = probe;
  if (!isPlausible(facts)) return mediaProblem('implausible', 'its duration does not fit its size');
  const chapters = chaptersOf(file, facts.container, id3);
  return chapters.length > 0 ? { ok: true, facts: { ...facts, chapters } } : probe;
}

/** The chapters in the tags or boxes of a file. */
function chaptersOf(file: RandomAccess, container: Container, id3: Id3): readonly FoundChapter[] {
  if (id3.chapters) return id3.chapters;
  if (container === 'ogg' || container === 'flac') return readCommentChapters(file);
  return ['m4a', 'mp4', 'mov'].includes(container) ? readMp4Chapters(file) : [];
}

async function probeContent(file: RandomAccess, path: string, id3: Id3): Promise<AudioProbe> {
  if (id3.end >= file.size) return mediaProblem('truncated', 'it ends inside its ID3 tag');
  const found = recognise(file.read(id3.end, headLength));
  if (found && 'other' in found) return mediaProblem('not-media', `it is ${found.other}`);
  switch (found?.container) {
    case 'm4a':
    case 'mp4':
    case 'mov':
      return checkBoxes(file) ?? measure(file, path, found.container, 'audio/mp4');
    case 'wav':
      return checkChunks(file) ?? measure(file, path, 'wav', 'audio/wav');
    case 'flac':
      return measure(file, path, 'flac', 'audio/flac');
    case 'ogg':
      return probeOgg(file);
    case 'aac':
      return probeAac(file, id3);
    default:
      // Junk may stand before the first frame of an MP3 file, so unknown bytes are searched for one.
      return probeMp3(file, id3);
  }
}

async function measure(
  file: RandomAccess,
  path: string,
  container: Container,
  type: ProbeRequest['type'],
): Promise<AudioProbe> {
  const answer = await probeInWorker({ path, size: file.size, type });
  if (answer === 'time-out') return mediaProblem('time-out', 'it took too long to read');
  if (answer === 'failed') return mediaProblem('damaged', 'its structure is broken');
  const { duration, channels, sampleRate } = answer;
  if (duration === undefined || !Number.isFinite(duration) || duration <= 0)
    return mediaProblem('no-duration', 'it does not say how long it is, or has no sound');
  const facts: MediaFacts = {
    bytes: file.size,
    container,
    duration,
    video: showsVideo(answer),
    bitrate: Math.round(positive(answer.bitrate) ?? (file.size * 8) / duration),
    ...(positive(sampleRate) === undefined ? {} : { sampleRate: sampleRate! }),
    ...(positive(channels) === undefined ? {} : { channels: channels! }),
    hasPicture: answer.hasPicture,
    ...(answer.title ? { title: answer.title } : {}),
    ...(answer.artist ? { artist: answer.artist } : {}),
  };
  return { ok: true, facts };
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}

/** Chapter pictures and texts of a sound file are kept in tracks of the kind that video uses. */
const stillCodecs = ['<jpeg>', '<png >', '<text>', '<tx3g>', '<tmcd>', '<sbtl>', '<mebx>'];

function showsVideo(answer: ProbeAnswer): boolean {
  return (
    answer.hasVideo && answer.codecs.some((codec) => codec.startsWith('<') && !stillCodecs.includes(codec))
  );
}

/** Bits per second no codec stays below, silence included, and none goes above. */
const LEAST = 200;
const MOST = 100_000_000;
const MOST_VIDEO = 2_000_000_000;

function isPlausible(facts: MediaFacts): boolean {
  const rate = (facts.bytes * 8) / facts.duration;
  return rate >= LEAST && rate <= (facts.video ? MOST_VIDEO : MOST);
}
