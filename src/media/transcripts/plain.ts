import { type Cue, type ReadCue, rangeAt, type TranscriptSlip, tidyText } from './cue.ts';
import { readLabel, writeLabel } from './labels.ts';
import { linesOf } from './lines.ts';

/** Reads plain text: paragraphs, with or without a speaker before them. */
export function* readPlain(text: string, _slips: TranscriptSlip[]): Generator<ReadCue> {
  let begin = 0;
  let paragraph: string[] = [];
  for (const { start, end } of linesOf(text)) {
    const line = tidyText(text.slice(start, end));
    if (line === '') {
      if (paragraph.length > 0) yield paragraphOf(paragraph, begin);
      paragraph = [];
      continue;
    }
    if (paragraph.length === 0) begin = start;
    paragraph.push(line);
  }
  if (paragraph.length > 0) yield paragraphOf(paragraph, begin);
}

function paragraphOf(lines: readonly string[], begin: number): ReadCue {
  return { ...readLabel(lines.join('\n')), range: rangeAt(begin, 0) };
}

/** A pause after which a paragraph begins. Seconds. */
const pause = 3;

/**
 * Writes plain text: a paragraph for what one speaker says without a pause, a line for each cue. It says neither times
 * nor where a cue begins, and has no sign for a speaker but the colon.
 */
export function writePlain(cues: readonly Cue[]): string {
  let speaker: string | undefined;
  let before: Cue | undefined;
  const pieces = cues.map((cue) => {
    const turns = cue.speaker !== undefined && cue.speaker !== speaker;
    const rests = (cue.start ?? 0) - (before?.end ?? Number.POSITIVE_INFINITY) >= pause;
    const isUntimed = cue.start === undefined;
    const lead = before === undefined ? '' : turns || rests || isUntimed ? '\n' : '';
    speaker = cue.speaker ?? speaker;
    before = cue;
    return `${lead}${writeLabel(turns ? cue.speaker : undefined, cue.text)}\n`;
  });
  return pieces.join('');
}
