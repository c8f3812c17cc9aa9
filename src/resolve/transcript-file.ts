import type { Remark } from '../feed/placed.ts';
import { standardType } from '../media/types.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { type Range, SourceText } from '../text/source.ts';
import { transcriptOf } from './transcript-remarks.ts';

type Found = Omit<Remark, 'path'>;

/**
 * What is wrong in a transcript, with places in that file. `kind` is its media type, `path` its name in the project,
 * `duration` the length of the episode in seconds.
 */
export function checkTranscriptFile(
  kind: string,
  path: string,
  bytes: Uint8Array,
  duration: number | undefined,
): readonly Found[] {
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
  return transcriptOf(standardType(kind), path, text, duration)
    .slice(0, limits.findingsPerFile)
    .map(({ range, ...remark }) => ({ ...remark, ...at(range) }));
}

/** A range cut to the line it begins in. */
function firstLine(text: string, { start, end }: Range): Range {
  const feed = text.slice(start, end).search(/[\r\n]/);
  return { start, end: feed === -1 ? end : start + feed };
}
