import { limits } from '../../text/limits.ts';
import type { Range } from '../../text/source.ts';
import { rangeAt, type TranscriptSlip } from './cue.ts';
import { linesOf } from './lines.ts';
import { readTimes } from './times.ts';

/** A cue of WebVTT or SRT whose words are not read yet. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  /** Its words with their markup. */
  readonly lines: readonly string[];
}

/**
 * The cues of WebVTT and SRT: blocks with blank lines between them, each with a line of times and then text.
 *
 * @see https://www.w3.org/TR/webvtt1/#syntax
 */
export function* readBlocks(format: 'vtt' | 'srt', text: string, slips: TranscriptSlip[]): Generator<Block> {
  let words = false;
  /** Lines of the present block so far; undefined where the whole block is a comment or a style. */
  let lines: number | undefined = 0;
  let cue: (Block & { lines: string[] }) | undefined;
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
      if (cue) yield cue;
      lines = 0;
      cue = undefined;
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
        // Where no blank line is between two cues, the number of the second stands below the words of the first.
        if (format === 'srt' && cue && /^\s*\d+\s*$/.test(cue.lines.at(-1) ?? '')) cue.lines.pop();
        if (cue) yield cue;
        cue = { ...times, range: withoutBlanks(range, line), lines: [] };
        continue;
      }
      if (format === 'vtt' || !cue) {
        const marked = withoutBlanks(range, line);
        slips.push({ kind: 'cue', range: marked, what: cue || lines > 2 ? 'arrow' : 'times' });
        continue;
      }
    }
    if (!cue) continue;
    words = true;
    cue.lines.push(line);
    if (isTooLong(format, line, cue.lines.length)) {
      if (tooLong) tooLong.count++;
      else tooLong = { range: withoutBlanks(range, line), count: 1 };
    }
  }
  if (cue) yield cue;
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

function withoutBlanks({ start }: Range, line: string): Range {
  const lead = line.length - line.trimStart().length;
  return rangeAt(start + lead, line.trim().length);
}
