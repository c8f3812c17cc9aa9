import type { Remark } from '../feed/placed.ts';
import { checkTranscript, type TranscriptFormat, type TranscriptSlip } from '../media/transcripts.ts';
import { standardType } from '../media/types.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { type Range, SourceText } from '../text/source.ts';

type Found = Omit<Remark, 'path'>;

/**
 * Looks into a transcript and tells what is wrong in it, with places in that file. `kind` is its media type, `path` its
 * name in the project, `duration` the length of the episode in seconds.
 */
export function checkTranscriptFile(
  kind: string,
  path: string,
  bytes: Uint8Array,
  duration: number | undefined,
): readonly Found[] {
  const type = standardType(kind);
  const decoded = decodeUtf8(bytes);
  const text = decoded.ok ? decoded.text : decoded.valid;
  const source = new SourceText(path, text);
  const at = (range: Range): Pick<Found, 'elsewhere'> => ({
    elsewhere: source.place(firstLine(text, range)),
  });
  if (!decoded.ok) {
    const end = { start: text.length, end: text.length };
    const what = bytes[0] === 0xff || bytes[0] === 0xfe ? 'it is UTF-16, not UTF-8' : 'it is not UTF-8';
    return [{ rule: 'trans-encoding', detail: { problem: 'utf-8', what }, ...at(end) }];
  }
  return transcriptOf(type, text, duration)
    .slice(0, limits.findingsPerFile)
    .map(({ range, ...remark }) => ({ ...remark, ...at(range) }));
}

/** A range cut to the line it begins in. */
function firstLine(text: string, { start, end }: Range): Range {
  const feed = text.slice(start, end).search(/[\r\n]/);
  return { start, end: feed === -1 ? end : start + feed };
}

type Ranged = Omit<Found, 'elsewhere'> & { readonly range: Range };

const transcriptRules: Readonly<Record<TranscriptSlip['kind'], string>> = {
  header: 'trans-vtt-header',
  cue: 'trans-cue-invalid',
  order: 'trans-cue-order',
  'beyond-end': 'trans-beyond-end',
  json: 'trans-json-shape',
  empty: 'trans-empty',
  line: 'trans-cue-invalid',
  control: 'trans-encoding',
  'vtt-line': 'trans-vtt-line',
  'srt-line': 'trans-srt-line',
};

const formats: ReadonlyMap<string, TranscriptFormat> = new Map<string, TranscriptFormat>([
  ['text/vtt', 'vtt'],
  ['application/x-subrip', 'srt'],
  ['application/json', 'json'],
  ['text/plain', 'text'],
  ['text/html', 'text'],
]);

function transcriptOf(type: string, text: string, duration: number | undefined): Ranged[] {
  const format = formats.get(type);
  if (!format) return [];
  const other = formatOf(text);
  if (other !== undefined && other !== format && format !== 'text') {
    return [{ rule: 'ns-transcript-type-file', range: { start: 0, end: 6 }, detail: { type, holds: other } }];
  }
  const alone = format === 'json' ? ({ alone: true } as const) : {};
  return checkTranscript(format, text, duration).map((slip) => ({
    ...remarkOf(transcriptRules, slip),
    ...alone,
  }));
}

/** The format that a text says it is in its first characters. */
function formatOf(text: string): TranscriptFormat | undefined {
  return /^WEBVTT(?:\s|$)/.test(text) ? 'vtt' : undefined;
}

function remarkOf<Kind extends string>(
  rules: Readonly<Record<Kind, string>>,
  slip: { readonly kind: Kind; readonly range: Range; readonly what?: string; readonly text?: string },
): Ranged {
  const { kind, range, what, text } = slip;
  return {
    rule: rules[kind],
    range,
    ...(text === undefined ? {} : { text }),
    detail: { problem: kind, ...(what === undefined ? {} : { what }) },
  };
}
