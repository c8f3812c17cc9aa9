import type { Episode, EpisodeFacts, FileFact, MadeFile, Reference } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { digestOf } from '../text/digest.ts';
import { at, type MediaReader } from './media.ts';
import { recordedIfAway } from './recorded-media.ts';
import type { Address } from './references.ts';
import { type Around, type LookedTranscript, resolveTranscripts } from './resolve-transcripts.ts';
import { checkTranscriptFile } from './transcript-file.ts';

/** What the transcripts of an episode are resolved with. */
export interface TranscriptFrame extends Around {
  /** The address of what the author names; nothing, with a remark, where that is outside. */
  local(text: string, path: Path): (Address & { path?: string }) | undefined;
  readonly media: MediaReader;
}

/** What came of the transcripts of an episode. */
export interface EpisodeTranscripts {
  readonly fields: Pick<Episode, 'transcripts'>;
  readonly facts: Pick<EpisodeFacts, 'transcripts' | 'transcriptFiles'>;
  readonly made: readonly MadeFile[];
}

/** Bytes from which two files with the same content are the same file; shorter ones may be equal by chance. */
const longEnough = 500;

/** The transcripts of an episode: what its author names is looked into, and written in other formats on request. */
export function episodeTranscripts(episode: Episode, frame: TranscriptFrame): EpisodeTranscripts {
  const { local, media, remarks, duration } = frame;
  const look = (
    { text, path: field }: Reference,
    limit: number,
    kind: string,
    known?: ReadonlyMap<string, FileFact>,
  ): LookedTranscript | undefined => {
    const where = local(text, field);
    if (!where) return undefined;
    if (where.path === undefined) return { url: where.url, digest: digestOf(where.url) };
    const looked = media.companion(where.path, limit);
    if ('remark' in looked) {
      const recorded = recordedIfAway(looked, known?.get(where.path), where);
      if ('fact' in recorded) return { url: where.url, digest: recorded.fact.digest, file: recorded.fact };
      remarks.push(at(field, looked.remark, text));
      return undefined;
    }
    const found = checkTranscriptFile(kind, where.path, looked.fact, duration);
    remarks.push(...found.map((remark) => at(field, remark)));
    const digest = digestOf(looked.fact.length < longEnough ? where.path : looked.fact);
    const file = { path: where.path, bytes: looked.fact.length, digest };
    return {
      url: where.url,
      digest,
      bytes: looked.fact,
      ...(where.copy === undefined ? { file } : {}),
    };
  };
  const { transcripts, digests, made, served } = resolveTranscripts(episode, look, frame);
  return {
    fields: transcripts.length > 0 ? { transcripts } : {},
    facts: {
      ...(digests.length > 0 ? { transcripts: digests } : {}),
      ...(served.length > 0 ? { transcriptFiles: served } : {}),
    },
    made,
  };
}
