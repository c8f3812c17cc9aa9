import { hasMark, type RandomAccess, uint32LittleEndian } from './bytes.ts';
import { type MediaFailure, mediaProblem } from './facts.ts';

const MAX_CHUNKS = 1000;
/** Programs that write to a pipe cannot know the size and put in the largest, or nearly. */
const UNKNOWN_SIZE = 0x7fff_0000;

/**
 * Checks the chunks of a WAV file: there are not too many, and the sound is whole.
 * Undefined if nothing is wrong with them.
 */
export function checkChunks(file: RandomAccess): MediaFailure | undefined {
  let at = 12;
  for (let chunk = 0; at + 8 <= file.size; chunk++) {
    if (chunk === MAX_CHUNKS) return mediaProblem('damaged', 'it consists of too many parts');
    const header = file.read(at, 8);
    const size = uint32LittleEndian(header, 4);
    if (hasMark(header, 0, 'data')) {
      const isWhole = at + 8 + size <= file.size || size >= UNKNOWN_SIZE;
      return isWhole ? undefined : mediaProblem('truncated', 'its end is missing: the sound is cut off');
    }
    at += 8 + size + (size % 2);
  }
  return mediaProblem('damaged', 'it has no sound in it');
}
