import { checkTranscript } from '../media/transcripts/check.ts';
import type { TranscriptFormat, TranscriptSlip } from '../media/transcripts/cue.ts';
import { formatNamed, recogniseTranscript, transcriptFormats } from '../media/transcripts/formats.ts';
import { extensionOf, mediaTypeOf, standardType } from '../media/types.ts';
import { type Ranged, remarkOf } from './ranged.ts';

const transcriptRules: Readonly<Record<TranscriptSlip['kind'], string>> = {
  header: 'trans-vtt-header',
  cue: 'trans-cue-invalid',
  order: 'trans-cue-order',
  overlap: 'trans-cue-overlap',
  'beyond-end': 'trans-beyond-end',
  json: 'trans-json-shape',
  empty: 'trans-empty',
  'cue-empty': 'trans-cue-empty',
  speaker: 'trans-speaker-blank',
  line: 'trans-cue-invalid',
  control: 'trans-encoding',
  'vtt-line': 'trans-vtt-line',
  'srt-line': 'trans-srt-line',
  runs: 'trans-html-runs',
  'html-shape': 'trans-html-shape',
};

/**
 * What is wrong in a transcript. `type` is the one it has in the feed, in its standard spelling. One that is of another
 * format is not looked into further.
 */
export function transcriptOf(
  type: string,
  path: string,
  text: string,
  duration: number | undefined,
): Ranged[] {
  const format = formatNamed(type);
  if (!format) return [];
  const holds = formatHeld(format, text);
  const other = wrongName(format, holds, path);
  if (other) return [other];
  // What stands on the one long line of a JSON file is nobody's business.
  const alone = format === 'json' ? ({ alone: true } as const) : {};
  return checkTranscript(format, text, duration).map((slip) => ({
    ...remarkOf(transcriptRules, slip),
    ...alone,
  }));
}

/** The format of a transcript by its content, or the one it is said to have where the content does not tell. */
export function formatHeld(said: TranscriptFormat, text: string): TranscriptFormat {
  const found = recogniseTranscript(text);
  if (!found) return said;
  // Without its first line, WebVTT looks much like SRT.
  return found.sure || said !== 'vtt' ? found.format : said;
}

function wrongName(said: TranscriptFormat, holds: TranscriptFormat, path: string): Ranged | undefined {
  const { name, type: right, extension } = transcriptFormats[holds];
  const detail = { holds: name, right, extension, ending: extensionOf(path) };
  const found = { rule: 'ns-transcript-type-file', range: { start: 0, end: 6 } };
  if (holds !== said) return { ...found, detail: { ...detail, problem: 'type' } };
  const ending = mediaTypeOf(path);
  if (ending?.use !== 'transcript' || standardType(ending.type) === right) return undefined;
  return { ...found, detail: { ...detail, problem: 'ending' } };
}
