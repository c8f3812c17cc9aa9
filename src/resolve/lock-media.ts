import type { AlternateFact, ArtworkFact, EmbeddedChapter, FileFact, MediaFact } from '../feed/feed.ts';
import { limits } from '../text/limits.ts';

/*
 * What a lock says of media files: the facts that a feed and its checks need, so that both come out the same
 * where the files themselves are not there. A lock can come from a stranger, so every value is held against its
 * kind; names that are not known here are from a later version and left alone.
 */

/** A value: a number from 0, a text, yes or no, or one of some words. `?` before it: it may be missing. */
type Kind = 'number' | 'text' | 'yes' | 'chapters' | readonly string[];
type Shape<Fact> = { readonly [Field in keyof Fact]-?: readonly [needed: boolean, kind: Kind] };

const audioShape: Shape<Omit<MediaFact, 'path'>> = {
  bytes: [true, 'number'],
  container: [true, 'text'],
  duration: [true, 'number'],
  bitrate: [false, 'number'],
  sampleRate: [false, 'number'],
  channels: [false, 'number'],
  variable: [false, 'yes'],
  header: [false, 'yes'],
  title: [false, 'text'],
  artist: [false, 'text'],
  hasPicture: [false, 'yes'],
  chapters: [false, 'chapters'],
};

const artworkShape: Shape<Omit<ArtworkFact, 'path'>> = {
  digest: [false, 'text'],
  bytes: [true, 'number'],
  format: [true, ['jpeg', 'png', 'webp', 'gif']],
  width: [true, 'number'],
  height: [true, 'number'],
  colour: [true, ['rgb', 'grey', 'palette', 'cmyk']],
  profile: [false, ['rgb', 'grey', 'cmyk', 'other']],
  alpha: [true, 'yes'],
  density: [false, 'number'],
  progressive: [true, 'yes'],
  exif: [true, 'yes'],
};

const fileShape: Shape<Omit<FileFact, 'path'>> = {
  bytes: [true, 'number'],
  digest: [true, 'text'],
};

const alternateShape: Shape<Omit<AlternateFact, 'path'>> = {
  bytes: [true, 'number'],
  sha384: [true, 'text'],
  bitrate: [false, 'number'],
  duration: [false, 'number'],
};

/** The facts of another form of a recording, or nothing when they cannot be. */
export function readAlternate(entry: Record<string, unknown>, path: string): AlternateFact | undefined {
  return readFact<AlternateFact>(alternateShape, entry, path);
}

/** The facts of another form of a recording in their order, without the path that names them. */
export function writeAlternate(fact: AlternateFact): object {
  return writeFact(alternateShape, fact);
}

/** The facts of a recording, or nothing when they cannot be. */
export function readAudio(entry: Record<string, unknown>, path: string): MediaFact | undefined {
  return readFact<MediaFact>(audioShape, entry, path);
}

/** The facts of a picture, or nothing when they cannot be. */
export function readArtwork(entry: Record<string, unknown>, path: string): ArtworkFact | undefined {
  return readFact<ArtworkFact>(artworkShape, entry, path);
}

/** The facts of another file, or nothing when they cannot be. */
export function readFile(entry: Record<string, unknown>, path: string): FileFact | undefined {
  return readFact<FileFact>(fileShape, entry, path);
}

/** The facts of a recording in their order, without the path that names them. */
export function writeAudio(fact: MediaFact): object {
  return writeFact(audioShape, fact);
}

/** The facts of a picture in their order, without the path that names them. */
export function writeArtwork(fact: ArtworkFact): object {
  return writeFact(artworkShape, fact);
}

/** The facts of another file in their order, without the path that names it. */
export function writeFile(fact: FileFact): object {
  return writeFact(fileShape, fact);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFact<Fact>(
  shape: Readonly<Record<string, readonly [needed: boolean, kind: Kind]>>,
  entry: Record<string, unknown>,
  path: string,
): Fact | undefined {
  const fact: Record<string, unknown> = { path };
  for (const [field, [needed, kind]] of Object.entries(shape)) {
    const value = entry[field];
    if (value === undefined && !needed) continue;
    if (kind === 'chapters') {
      const chapters = readEmbedded(value);
      if (!chapters) return undefined;
      fact[field] = chapters;
      continue;
    }
    if (!isOf(kind, value)) return undefined;
    fact[field] = value;
  }
  return fact as Fact;
}

/** The chapters of a recording, or nothing when they cannot be. */
function readEmbedded(value: unknown): readonly EmbeddedChapter[] | undefined {
  if (!Array.isArray(value) || value.length > limits.chapters) return undefined;
  const chapters = value.map((entry: unknown): EmbeddedChapter | undefined => {
    if (!isRecord(entry)) return undefined;
    const { start, title, href, hidden } = entry;
    const isText = [title, href].every((text) => text === undefined || typeof text === 'string');
    if (!isOf('number', start) || !isText || (hidden !== undefined && hidden !== true)) return undefined;
    return {
      start,
      ...(title ? { title } : {}),
      ...(href ? { href } : {}),
      ...(hidden ? { hidden } : {}),
    } as EmbeddedChapter;
  });
  return chapters.every((chapter) => chapter !== undefined) ? chapters : undefined;
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (kind === 'yes') return typeof value === 'boolean';
  return typeof value === 'string' && (kind === 'text' || kind.includes(value));
}

function writeFact(shape: object, fact: object): object {
  const values = fact as Record<string, unknown>;
  return Object.fromEntries(Object.keys(shape).map((field) => [field, values[field]]));
}
