import type { Cue, ReadCues, TranscriptFormat } from './cue.ts';
import { readHtml, writeHtml } from './html.ts';
import { readJsonCues, writeJsonCues } from './json.ts';
import { readPlain, writePlain } from './plain.ts';
import { readSrt, writeSrt } from './srt.ts';
import { timed } from './times.ts';
import { readVtt, writeVtt } from './vtt.ts';

export interface FormatFacts {
  /** As people call it. */
  readonly name: string;
  /** Media type as the podcast namespace has it. */
  readonly type: string;
  /** Extension of its files, without a dot. */
  readonly extension: string;
  readonly read: ReadCues;
  /**
   * Writes cues that have words. Nothing where the format needs times and they have none. `duration` is the length
   * of the recording in seconds.
   */
  readonly write: (cues: readonly Cue[], duration: number | undefined) => string | undefined;
}

export const transcriptFormats: Readonly<Record<TranscriptFormat, FormatFacts>> = {
  vtt: {
    name: 'WebVTT',
    type: 'text/vtt',
    extension: 'vtt',
    read: readVtt,
    write: (cues, duration) => onceTimed(cues, duration, writeVtt),
  },
  srt: {
    name: 'SRT',
    type: 'application/x-subrip',
    extension: 'srt',
    read: readSrt,
    write: (cues, duration) => onceTimed(cues, duration, writeSrt),
  },
  json: {
    name: 'JSON',
    type: 'application/json',
    extension: 'json',
    read: readJsonCues,
    write: (cues) => (cues.every(({ start }) => start !== undefined) ? writeJsonCues(cues) : undefined),
  },
  html: { name: 'HTML', type: 'text/html', extension: 'html', read: readHtml, write: writeHtml },
  text: { name: 'plain text', type: 'text/plain', extension: 'txt', read: readPlain, write: writePlain },
};

function onceTimed(
  cues: readonly Cue[],
  duration: number | undefined,
  write: (cues: NonNullable<ReturnType<typeof timed>>) => string,
): string | undefined {
  const whole = timed(cues, duration);
  return whole && write(whole);
}

const words: ReadonlyMap<string, TranscriptFormat> = new Map<string, TranscriptFormat>(
  (Object.entries(transcriptFormats) as [TranscriptFormat, FormatFacts][]).flatMap(([format, facts]) =>
    [format, facts.extension, facts.type].map((word) => [word, format] as const),
  ),
);

/** The format that a word of an author, an extension or a media type in its standard spelling means. */
export function formatNamed(word: string): TranscriptFormat | undefined {
  return words.get(word.trim().toLowerCase().replace(/^\./, '')) ?? undefined;
}

/**
 * The format of a transcript by its first characters, and whether nothing else can be meant. Nothing for what could
 * as well be plain text.
 */
export function recogniseTranscript(
  text: string,
): { readonly format: TranscriptFormat; readonly sure: boolean } | undefined {
  const head = text.slice(0, 4096).trimStart();
  if (/^WEBVTT(?:\s|$)/.test(head)) return { format: 'vtt', sure: true };
  if (/^\{\s{0,1000}(?:"|\})/.test(head) && /"(?:segments|startTime)"/.test(head)) {
    return { format: 'json', sure: true };
  }
  if (/^<(?:!doctype html|html|head|body|meta|cite|time|p|div)[\s>]/i.test(head)) {
    return { format: 'html', sure: true };
  }
  const times = /^(?:\d{1,9}[ \t]*\r?\n)?[ \t]*\d{1,4}:\d\d:\d\d([.,])\d{1,3}[ \t]*-->/.exec(head);
  return times ? { format: 'srt', sure: times[1] === ',' } : undefined;
}
