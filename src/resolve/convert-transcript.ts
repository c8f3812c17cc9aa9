import type { TranscriptReference } from '../feed/feed.ts';
import type { Path, Remark } from '../feed/placed.ts';
import type { TranscriptFormat } from '../media/transcripts/cue.ts';
import { formatNamed, transcriptFormats } from '../media/transcripts/formats.ts';
import { standardType } from '../media/types.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { nearest } from '../text/suggest.ts';
import { formatHeld } from './transcript-remarks.ts';

/** A transcript in another format. */
interface Converted {
  readonly format: TranscriptFormat;
  readonly text: string;
}

/**
 * Writes a transcript in the formats that its author asks for, each once. `bytes` are those of the local file, `type`
 * is the media type it has in the feed, `duration` the length of the recording in seconds. What cannot be said in a
 * format is left out: the ends of cues in HTML, all times in plain text.
 */
export function convertTranscript(
  file: TranscriptReference,
  type: string,
  bytes: Uint8Array | undefined,
  duration: number | undefined,
): { readonly made: readonly Converted[]; readonly remarks: readonly Remark[] } {
  const made: Converted[] = [];
  const remarks: Remark[] = [];
  const refuse = (path: Path, problem: string, text: string, detail: Remark['detail'] = {}): void => {
    // The file itself is in the feed, so nothing is missing.
    const severity = problem === 'same' ? ({ severity: 'warning' } as const) : {};
    remarks.push({ rule: 'ns-transcript-convert', path, text, ...severity, detail: { problem, ...detail } });
  };
  const wanted = new Map<TranscriptFormat, Path>();
  for (const { text, path } of file.to ?? []) {
    const format = formatNamed(text);
    if (format) wanted.set(format, wanted.get(format) ?? path);
    else {
      const suggestion = nearest(text.toLowerCase(), Object.keys(transcriptFormats));
      refuse(path, 'unknown', text, suggestion === undefined ? {} : { suggestion });
    }
  }
  if (wanted.size === 0) return { made, remarks };
  if (bytes === undefined) {
    refuse(file.path, 'address', file.text);
    return { made, remarks };
  }
  const said = formatNamed(standardType(type));
  const decoded = decodeUtf8(bytes);
  if (!said || !decoded.ok) return { made, remarks };
  const holds = formatHeld(said, decoded.text);
  const cues = [...transcriptFormats[holds].read(decoded.text, [])].filter(({ text }) => text !== '');
  if (cues.length === 0) return { made, remarks };
  for (const [format, path] of wanted) {
    const names = { from: transcriptFormats[holds].name, to: transcriptFormats[format].name };
    if (format === holds) {
      refuse(path, 'same', file.text, names);
      continue;
    }
    const text = transcriptFormats[format].write(cues, duration);
    if (text === undefined) refuse(path, 'times', file.text, names);
    else if (Buffer.byteLength(text) > limits.transcriptFile) refuse(path, 'size', file.text, names);
    else made.push({ format, text });
  }
  return { made, remarks };
}
