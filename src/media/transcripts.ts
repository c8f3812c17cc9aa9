import { limits } from '../text/limits.ts';
import type { Range } from '../text/source.ts';
import { entryOf, type Json, readJson } from './json.ts';
import { linesOf, withoutBlanks } from './text-lines.ts';

/** A stretch of a transcript. Times in seconds. */
export interface Cue {
  readonly start: number;
  readonly end?: number;
  /** Where its times stand, in offsets of the file. */
  readonly range: Range;
}

/** What is wrong in a transcript. `what` is one short clause of ours. */
export interface TranscriptSlip {
  readonly kind:
    | 'header'
    | 'cue'
    | 'order'
    | 'beyond-end'
    | 'json'
    | 'empty'
    | 'line'
    | 'control'
    | 'vtt-line'
    | 'srt-line';
  readonly range: Range;
  readonly what?: string;
  readonly text?: string;
}

/** The formats of the podcast namespace, by their media types. */
export type TranscriptFormat = 'vtt' | 'srt' | 'json' | 'text';

/**
 * Reads a transcript and holds it against the length of its episode. Stops after as many mistakes as are ever
 * shown of one file. Never throws; linear.
 */
export function checkTranscript(
  format: TranscriptFormat,
  text: string,
  duration: number | undefined,
): TranscriptSlip[] {
  const slips: TranscriptSlip[] = [];
  const control = /[\0-\x08\x0b\x0e-\x1f]/.exec(text);
  if (control) {
    slips.push({ kind: 'control', range: rangeAt(control.index, 1), text: control[0] });
  }
  if (text.trim() === '') return [{ kind: 'empty', range: rangeAt(0, 0) }];
  const cues =
    format === 'json' ? readJsonCues(text, slips) : format === 'text' ? [] : readCues(format, text, slips);
  let last = 0;
  let beyond = false;
  for (const { start, end, range } of cues) {
    if (end !== undefined && end <= start) slips.push({ kind: 'order', range, what: 'ends' });
    else if (start < last) slips.push({ kind: 'order', range, what: 'back' });
    last = Math.max(last, start);
    if (slips.length >= limits.findingsPerFile) break;
    // Durations are rounded to seconds; what follows the first is as late.
    if (!beyond && duration !== undefined && start > duration + 1) {
      slips.push({ kind: 'beyond-end', range });
      beyond = true;
    }
  }
  return slips;
}

/**
 * The cues of WebVTT and SRT: blocks with blank lines between them, each with a line of times and then text.
 *
 * @see https://www.w3.org/TR/webvtt1/#syntax
 */
function* readCues(format: 'vtt' | 'srt', text: string, slips: TranscriptSlip[]): Generator<Cue> {
  let words = false;
  /** Lines of the present block so far; undefined where the whole block is a comment or a style. */
  let lines: number | undefined = 0;
  let inCue = false;
  /** Lines of the present cue that are words. */
  let spoken = 0;
  let tooLong: { readonly range: Range; count: number } | undefined;
  let first = true;
  for (const range of linesOf(text)) {
    const { start, end } = range;
    if (end - start > limits.transcriptLine) {
      slips.push({ kind: 'line', range: rangeAt(start, 0) });
      return;
    }
    const line = text.slice(start, end);
    if (first) {
      first = false;
      if (format === 'vtt') {
        if (/^WEBVTT(?:[ \t]|$)/.test(line)) {
          lines = undefined;
          continue;
        }
        slips.push({ kind: 'header', range });
      }
    }
    if (line.trim() === '') {
      lines = 0;
      inCue = false;
      continue;
    }
    if (lines === undefined) continue;
    if (format === 'vtt' && lines === 0 && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(line)) {
      lines = undefined;
      continue;
    }
    lines++;
    if (slips.length >= limits.findingsPerFile) return;
    if (line.includes('-->')) {
      const times = readTimes(line);
      if (times) {
        inCue = true;
        spoken = 0;
        yield { ...times, range: withoutBlanks(text, range) };
        continue;
      }
      if (format === 'vtt' || !inCue) {
        const marked = withoutBlanks(text, range);
        slips.push({ kind: 'cue', range: marked, what: inCue || lines > 2 ? 'arrow' : 'times' });
        continue;
      }
    }
    words ||= inCue;
    if (inCue && isTooLong(format, line, ++spoken)) {
      if (tooLong) tooLong.count++;
      else tooLong = { range: withoutBlanks(text, range), count: 1 };
    }
  }
  if (tooLong) {
    slips.push({ kind: `${format}-line`, range: tooLong.range, what: String(tooLong.count) });
  }
  if (!words) slips.push({ kind: 'empty', range: rangeAt(0, 0) });
}

/** Characters of a line, and lines of a cue, that the podcast namespace asks for. */
const most = { vtt: { characters: 65, lines: Number.POSITIVE_INFINITY }, srt: { characters: 32, lines: 2 } };

function isTooLong(format: 'vtt' | 'srt', line: string, spoken: number): boolean {
  const { characters, lines } = most[format];
  if (spoken > lines) return true;
  return line.length > characters && [...line.replace(/<[^<>]{0,200}>/g, '').trim()].length > characters;
}

function readTimes(line: string): { start: number; end: number } | undefined {
  const arrow = line.indexOf('-->');
  const start = readTime(line.slice(0, arrow).trim());
  const rest = line.slice(arrow + 3).trim();
  const blank = rest.search(/[ \t]/);
  const end = readTime(blank === -1 ? rest : rest.slice(0, blank));
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** `01:02:03.500`, `02:03.500`, and SRT's comma in both. */
function readTime(text: string): number | undefined {
  if (text.length > 16) return undefined;
  const found = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)[.,](\d{1,3})$/.exec(text);
  if (!found) return undefined;
  const [, hours = '0', minutes, seconds, part = ''] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${part}`);
}

/** @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md */
function readJsonCues(text: string, slips: TranscriptSlip[]): Cue[] {
  const read = readJson(text);
  const wrong = (range: Range, what: string, name?: string): void => {
    if (slips.length < limits.findingsPerFile) {
      slips.push({ kind: 'json', range, what, ...(name === undefined ? {} : { text: name }) });
    }
  };
  if (!read.ok) {
    const what =
      read.problem === 'syntax' ? 'it is not JSON from here on' : 'it is nested too deep or too long';
    wrong(read.range, what);
    return [];
  }
  for (const { kind, name, range } of read.slips) {
    wrong(
      range,
      kind === 'doubled' ? 'a name in it stands twice' : 'a name in it is kept for programs',
      name,
    );
  }
  const root = read.value;
  const begin = rangeAt(root.range.start, 1);
  if (entryOf(root, 'version')?.kind !== 'text') wrong(begin, 'it has no version');
  const segments = entryOf(root, 'segments');
  if (segments?.kind !== 'list') {
    wrong(segments?.range ?? begin, 'it has no list of segments');
    return [];
  }
  if (segments.items.length === 0) slips.push({ kind: 'empty', range: segments.range });
  return segments.items.flatMap((segment) => segmentOf(segment, wrong) ?? []);
}

function segmentOf(segment: Json, wrong: (range: Range, what: string) => void): Cue[] | undefined {
  const start = entryOf(segment, 'startTime');
  const end = entryOf(segment, 'endTime');
  const begin = rangeAt(segment.range.start, 1);
  if (entryOf(segment, 'body')?.kind !== 'text') wrong(begin, 'this segment has no body');
  if (start?.kind !== 'number' || !(start.value >= 0)) {
    wrong(start?.range ?? begin, 'this segment has no start time in seconds');
    return undefined;
  }
  return [{ start: start.value, range: start.range, ...(end?.kind === 'number' ? { end: end.value } : {}) }];
}

function rangeAt(start: number, length: number): Range {
  return { start, end: start + length };
}
