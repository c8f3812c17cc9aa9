import type {
  Episode,
  FileFact,
  MadeFile,
  Reference,
  Transcript,
  TranscriptReference,
} from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import type { TranscriptFormat } from '../media/transcripts/cue.ts';
import { transcriptFormats } from '../media/transcripts/formats.ts';
import { mediaTypeOf } from '../media/types.ts';
import { fileNameOfSlug, foldName, freeName } from '../text/file-name.ts';
import { limits } from '../text/limits.ts';
import { convertTranscript } from './convert-transcript.ts';
import { addressBeside } from './references.ts';

/** What transcripts are resolved with, wherever they come from. */
export interface Around {
  /** Gets what is wrong. */
  readonly remarks: Remark[];
  /** Seconds. */
  readonly duration: number | undefined;
  /** Address of the feed. */
  readonly feed: string | undefined;
  /** Name of the episode in addresses. */
  readonly slug: string;
  /** What is recorded of files, by path: those that are served from elsewhere may be away. */
  readonly known: ReadonlyMap<string, FileFact>;
}

/** What was seen of a transcript. */
export interface LookedTranscript {
  readonly url: string;
  readonly digest: string;
  /** Of a local file that is there. */
  readonly bytes?: Uint8Array;
  /** A local file that is served from elsewhere. */
  readonly file?: FileFact;
}

/** The transcripts of an episode: first those that its author names, then what is made of them. */
export function resolveTranscripts(
  episode: Episode,
  look: (
    file: Reference,
    limit: number,
    type: string,
    known: Around['known'] | undefined,
  ) => LookedTranscript | undefined,
  { remarks, duration, feed, slug, known }: Around,
): {
  transcripts: readonly Transcript[];
  digests: readonly string[];
  made: readonly MadeFile[];
  served: readonly FileFact[];
} {
  const files = episode.transcriptFiles ?? [];
  const digests: string[] = [];
  const own: Transcript[] = [];
  const ofThem: Transcript[] = [];
  const made: MadeFile[] = [];
  const served: FileFact[] = [];
  const taken = new Map<TranscriptFormat, Set<string>>();
  for (const file of files) {
    const type = file.type ?? mediaTypeOf(file.text)?.type ?? '';
    // What is to be written in another format has to be there.
    const looked = look(file, limits.transcriptFile, type, file.to ? undefined : known);
    if (looked?.file) served.push(looked.file);
    digests.push(looked?.digest ?? '');
    if (!looked) continue;
    const more = { ...(file.language === undefined ? {} : { language: file.language }) };
    const rel = file.rel === undefined ? {} : { rel: file.rel };
    own.push({ url: looked.url, type, ...more, ...rel });
    const converted = convertTranscript(file, type, looked.bytes, duration);
    remarks.push(...converted.remarks);
    for (const { format, text } of converted.made) {
      const { type, extension } = transcriptFormats[format];
      const others = taken.get(format) ?? new Set();
      const stem = freeName(stemOf(slug, file), others);
      taken.set(format, others.add(foldName(stem)));
      const path = `transcripts/${stem}.${extension}`;
      made.push({ path, from: file.path, what: 'transcript', text });
      // Plain text has no times, so it is no captions.
      const isCaptions = rel.rel?.toLowerCase() === 'captions';
      ofThem.push({
        url: addressBeside(path, feed),
        type,
        ...more,
        ...(format === 'text' && isCaptions ? {} : rel),
      });
    }
  }
  return { transcripts: [...own, ...ofThem], digests, made, served };
}

/** The name of the episode, and the language that the author gave. */
function stemOf(slug: string, { language }: TranscriptReference): string {
  const known = language !== undefined && /^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,4}$/i.test(language);
  return `${fileNameOfSlug(slug)}${known ? `.${language}` : ''}`;
}
