import { limits } from '../../text/limits.ts';
import type { Range } from '../../text/source.ts';
import { entryOf, type Json, readJson } from '../json.ts';
import {
  type Cue,
  longestTime,
  type ReadCue,
  rangeAt,
  type TranscriptSlip,
  tidyName,
  tidyText,
} from './cue.ts';
import { millisecondsOf } from './times.ts';

/**
 * Reads the JSON transcripts of the podcast namespace.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md
 */
export function* readJsonCues(text: string, slips: TranscriptSlip[]): Generator<ReadCue> {
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
    return;
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
    return;
  }
  if (segments.items.length === 0) slips.push({ kind: 'empty', range: segments.range });
  for (const segment of segments.items) {
    const cue = cueOfSegment(segment, wrong);
    if (cue) yield cue;
  }
}

function cueOfSegment(segment: Json, wrong: (range: Range, what: string) => void): ReadCue | undefined {
  const [start, end, speaker, body] = ['startTime', 'endTime', 'speaker', 'body'].map((key) =>
    entryOf(segment, key),
  );
  const begin = rangeAt(segment.range.start, 1);
  if (body?.kind !== 'text') wrong(begin, 'this segment has no body');
  if (start?.kind !== 'number' || !isTime(start.value)) {
    wrong(start?.range ?? begin, 'this segment has no start time in seconds');
    return undefined;
  }
  const isEnd = end?.kind === 'number' && isTime(end.value);
  if (end && !isEnd && end.kind !== 'null') wrong(end.range, 'the end of this segment is no time in seconds');
  if (speaker && speaker.kind !== 'text' && speaker.kind !== 'null') {
    wrong(speaker.range, 'the speaker of this segment is no text');
  }
  const name = speaker?.kind === 'text' ? tidyName(speaker.value) : undefined;
  return {
    start: millisecondsOf(start.value) / 1000,
    ...(isEnd ? { end: millisecondsOf(end.value) / 1000 } : {}),
    ...(name === undefined ? {} : { speaker: name }),
    text: body?.kind === 'text' ? tidyText(body.value) : '',
    range: start.range,
  };
}

const isTime = (seconds: number): boolean => seconds >= 0 && seconds <= longestTime;

/** Writes JSON, a segment a line. It can say all that a cue holds. */
export function writeJsonCues(cues: readonly Cue[]): string {
  const segments = cues.map(({ speaker, start: startTime, end: endTime, text: body }) =>
    JSON.stringify({ speaker, startTime, endTime, body }),
  );
  return `{\n  "version": "1.0.0",\n  "segments": [\n    ${segments.join(',\n    ')}\n  ]\n}\n`;
}
