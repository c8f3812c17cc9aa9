import { latin1, type RandomAccess, uint32 } from './bytes.ts';
import { type MediaFailure, mediaProblem } from './facts.ts';

const MAX_BOXES = 20_000;

/**
 * Checks the outermost boxes of an MP4 or QuickTime file: all are whole, and there is an index and sound.
 * Undefined if nothing is wrong with them. What is inside them is not looked at.
 */
export function checkBoxes(file: RandomAccess): MediaFailure | undefined {
  const seen = new Set<string>();
  let at = 0;
  for (let box = 0; at < file.size; box++) {
    if (box === MAX_BOXES) return mediaProblem('damaged', 'it consists of too many parts');
    const header = file.read(at, 16);
    const name = latin1(header, 4, 4);
    const size = boxSize(header, file.size - at);
    // Some recorders leave zeros at the end.
    if (size === undefined && seen.has('moov') && seen.has('mdat')) break;
    if (size === undefined) return mediaProblem('damaged', 'one of its parts has an impossible size');
    if (at + size > file.size) {
      const what = name === 'mdat' ? 'the sound is cut off' : 'one of its parts is cut off';
      return mediaProblem('truncated', `its end is missing: ${what}`);
    }
    seen.add(name);
    at += size;
  }
  if (!seen.has('moov'))
    return mediaProblem('damaged', 'its index is missing: the recording was not finished');
  if (!seen.has('mdat')) return mediaProblem('damaged', 'it has an index but no sound');
  return undefined;
}

/** 0 means up to the end of the file, 1 that 64 bits follow. */
function boxSize(header: Uint8Array, rest: number): number | undefined {
  const size = uint32(header, 0);
  if (size === 0) return latin1(header, 4, 4) === '\0\0\0\0' ? undefined : rest;
  if (size === 1) {
    const large = uint32(header, 8) * 2 ** 32 + uint32(header, 12);
    return large >= 16 ? large : undefined;
  }
  return size >= 8 ? size : undefined;
}
