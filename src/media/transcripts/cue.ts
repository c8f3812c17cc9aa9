import type { Range } from '../../text/source.ts';

/** A stretch of a transcript. Times in seconds, to the millisecond; plain text has none, and HTML no ends. */
export interface Cue {
  readonly start?: number;
  readonly end?: number;
  /** One line without blanks around it. */
  readonly speaker?: string;
  /** What is said, without markup: lines without blanks around them, none of them empty. */
  readonly text: string;
}

/** A cue of a file. */
export interface ReadCue extends Cue {
  /** Where its times stand, in offsets of the file; of one without times, where it begins. */
  readonly range: Range;
}

/** The formats of the podcast namespace. */
export type TranscriptFormat = 'vtt' | 'srt' | 'json' | 'html' | 'text';

/** What is wrong in a transcript. `what` is one short clause of ours, or a count. */
export interface TranscriptSlip {
  readonly kind:
    | 'header'
    | 'cue'
    | 'order'
    | 'overlap'
    | 'beyond-end'
    | 'json'
    | 'empty'
    | 'cue-empty'
    | 'speaker'
    | 'line'
    | 'control'
    | 'vtt-line'
    | 'srt-line'
    | 'runs'
    | 'html-shape';
  readonly range: Range;
  readonly what?: string;
  readonly text?: string;
}

/** Reads the cues of a transcript and notes what is wrong. Never throws; linear. */
export type ReadCues = (text: string, slips: TranscriptSlip[]) => Iterable<ReadCue>;

/** No recording is longer. Seconds. */
export const longestTime = 36_000_000;

/** Text as the model has it: no control characters, lines without blanks around them, none of them empty. */
export function tidyText(text: string): string {
  const lines = text.replace(/[\ud800-\udfff]/gu, '\ufffd').split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
  return lines.map(tidyLine).filter(Boolean).join('\n');
}

/** One line of it: blanks around it go, and those inside become one. */
export function tidyLine(line: string): string {
  return line
    .replace(/[\0-\x08\x0e-\x1f\x7f]/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** A name as the model has it, or nothing for one that is empty. */
export function tidyName(name: string): string | undefined {
  return tidyText(name).replaceAll('\n', ' ') || undefined;
}

/** A cue without the fields that have no value. */
export function cueOf(cue: { readonly [Field in keyof ReadCue]: ReadCue[Field] | undefined }): ReadCue {
  return Object.fromEntries(Object.entries(cue).filter(([, value]) => value !== undefined)) as never;
}

export function rangeAt(start: number, length: number): Range {
  return { start, end: start + length };
}
