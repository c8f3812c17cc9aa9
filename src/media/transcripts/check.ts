import { limits } from '../../text/limits.ts';
import type { Range } from '../../text/source.ts';
import { type ReadCue, rangeAt, type TranscriptFormat, type TranscriptSlip } from './cue.ts';
import { transcriptFormats } from './formats.ts';

/**
 * Reads a transcript and holds it against the length of its episode, in seconds. Stops after as many mistakes as are
 * ever shown of one file. Never throws; linear.
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
  const judge = openJudge(slips, duration);
  for (const cue of transcriptFormats[format].read(text, slips)) {
    judge.add(cue);
    if (slips.length >= limits.findingsPerFile) break;
  }
  judge.finish();
  return slips;
}

/** Judges cues as they come by. Of what is often wrong many times, the first is said, with how many there are. */
function openJudge(
  slips: TranscriptSlip[],
  duration: number | undefined,
): { add(cue: ReadCue): void; finish(): void } {
  let last = 0;
  let lastEnd = 0;
  let words = false;
  let beyond = false;
  const blank = openCount('cue-empty');
  const overlaps = openCount('overlap');
  return {
    add({ start, end, text, range }) {
      words ||= text !== '';
      if (text === '') blank.add(range);
      if (start === undefined) return;
      if (end !== undefined && end <= start) slips.push({ kind: 'order', range, what: 'ends' });
      else if (start < last) slips.push({ kind: 'order', range, what: 'back' });
      // Two who speak at once have the same start.
      else if (start > last && lastEnd - start >= leastOverlap) overlaps.add(range);
      if (start > last) lastEnd = 0;
      last = Math.max(last, start);
      lastEnd = Math.max(lastEnd, end ?? 0);
      if (beyond || duration === undefined) return;
      // Durations are rounded to seconds; what follows the first is as late.
      if (start > duration + 1) slips.push({ kind: 'beyond-end', range, what: 'starts' });
      else if ((end ?? 0) > duration + mostAfterEnd) slips.push({ kind: 'beyond-end', range, what: 'ends' });
      else return;
      beyond = true;
    },
    finish() {
      if (words) slips.push(...blank.slips());
      slips.push(...overlaps.slips());
    },
  };
}

/** What programs that transcribe are out by. Seconds. */
const leastOverlap = 0.5;

/** What the last words are left on the screen for. Seconds. */
const mostAfterEnd = 5;

function openCount(kind: TranscriptSlip['kind']): { add(range: Range): void; slips(): TranscriptSlip[] } {
  let first: Range | undefined;
  let count = 0;
  return {
    add(range) {
      first ??= range;
      count++;
    },
    slips: () => (first ? [{ kind, range: first, what: String(count) }] : []),
  };
}
