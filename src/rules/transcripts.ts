import type { Episode } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { standardType } from '../media/types.ts';

/** A transcript as its author named it: file or address, and what was said of it. */
export interface NamedTranscript {
  readonly text: string;
  readonly type?: string;
  readonly language?: string;
  readonly path: Path;
  /** Where one of its values stands, beside its name. */
  beside(key: 'type' | 'language'): Path;
}

/** The types of transcripts that the podcast namespace knows. */
export const transcriptTypes = [
  'text/vtt',
  'application/x-subrip',
  'application/json',
  'text/html',
  'text/plain',
];

export function isTranscriptType(type: string): boolean {
  return transcriptTypes.includes(standardType(type));
}

/** The transcripts of an episode, also those that could not be read. */
export function transcriptsOf(episode: Episode): readonly NamedTranscript[] {
  const named = episode.transcriptFiles?.map((file) => ({
    ...file,
    beside: (key: string): Path => [...file.path.slice(0, -1), key],
  }));
  const found = episode.transcripts?.map((transcript, index) => ({
    ...transcript,
    text: transcript.url,
    path: ['transcripts', index, 'url'],
    beside: (key: string): Path => ['transcripts', index, key],
  }));
  return named ?? found ?? [];
}
