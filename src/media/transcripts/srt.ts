import { readBlocks } from './blocks.ts';
import { type ReadCue, type TranscriptSlip, tidyText } from './cue.ts';
import { readLabel, writeLabel } from './labels.ts';
import { readTimes, type TimedCue, writeTime } from './times.ts';

/** The markup that players know: italics, bold, underlined, fonts and colours, places on the screen. */
const markup = /<\/?(?:i|b|u|font)(?:\s[^<>]{0,200})?>|\{\\[^{}]{0,100}\}/gi;

/** Reads SRT, whose speakers stand before the words: `Ada: All aboard.` */
export function* readSrt(text: string, slips: TranscriptSlip[]): Generator<ReadCue> {
  for (const { start, end, range, lines } of readBlocks('srt', text, slips)) {
    yield { start, end, range, ...readLabel(tidyText(lines.join('\n').replace(markup, ''))) };
  }
}

/**
 * Writes SRT. It has no sign for a speaker, so that words before a colon may be read as one, and none that keeps words
 * from being markup or times: in such words a blank is put.
 */
export function writeSrt(cues: readonly TimedCue[]): string {
  const blocks = cues.map(({ start, end, speaker, text }, index) => {
    const lines = writeLabel(speaker, text).replace(markup, withBlank).split('\n').map(withoutTimes);
    return `${index + 1}\n${writeTime(start, ',')} --> ${writeTime(end, ',')}\n${lines.join('\n')}\n`;
  });
  return blocks.join('\n');
}

function withBlank(tag: string): string {
  return `${tag[0]} ${tag.slice(1)}`;
}

function withoutTimes(line: string): string {
  return readTimes(line) ? line.replaceAll('-->', '-- >') : line;
}
