import { hasMark, latin1, type RandomAccess, uint32LittleEndian } from './bytes.ts';

const TAIL = 32 * 1024;
const ID3V1 = 128;
const APE_FOOTER = 32;
const LYRICS_FOOTER = 15;

/** Where the sound of an MP3 or AAC file ends: before its ID3v1, APE and Lyrics3 tags. In bytes. */
export function endOfSound(file: RandomAccess): number {
  const start = Math.max(0, file.size - TAIL);
  const tail = file.read(start, TAIL);
  let end = tail.length;
  if (hasMark(tail, end - ID3V1, 'TAG')) end -= ID3V1;
  // Either may follow the other.
  for (const length of [apeLength, lyricsLength, apeLength]) end = Math.max(0, end - length(tail, end));
  return start + end;
}

/** @see https://wiki.hydrogenaud.io/index.php?title=APEv2_specification */
function apeLength(tail: Uint8Array, end: number): number {
  const footer = end - APE_FOOTER;
  if (!hasMark(tail, footer, 'APETAGEX')) return 0;
  const hasHeader = (tail[footer + 23]! & 0x80) !== 0;
  const length = uint32LittleEndian(tail, footer + 12) + (hasHeader ? APE_FOOTER : 0);
  const start = end - length;
  // A tag that claims more than the tail is either a large picture or a lie: the frame walk decides.
  const isThere = length >= APE_FOOTER && start >= 0 && (!hasHeader || hasMark(tail, start, 'APETAGEX'));
  return isThere ? length : APE_FOOTER;
}

/** @see https://id3.org/Lyrics3v2 */
function lyricsLength(tail: Uint8Array, end: number): number {
  if (!hasMark(tail, end - 9, 'LYRICS200')) return 0;
  const digits = latin1(tail, end - LYRICS_FOOTER, 6);
  const length = /^\d{6}$/.test(digits) ? Number(digits) + LYRICS_FOOTER : LYRICS_FOOTER;
  return length <= end ? length : LYRICS_FOOTER;
}
