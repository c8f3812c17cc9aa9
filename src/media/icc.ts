import { constants, inflateSync } from 'node:zlib';
import { hasMark, latin1 } from './bytes.ts';

/** The kind of colours that an embedded profile is made for. */
export type ProfileSpace = 'rgb' | 'grey' | 'cmyk' | 'other';

/** How many bytes of a profile are looked at: its header. */
const HEADER = 128;
/** Where the header names the colours of the picture, and where its own mark stands. */
const SPACE = 16;
const MARK = 36;
/** Enough deflated bytes for a header, in whatever way it was deflated; they unfold to a megabyte at most. */
const DEFLATED = 1024;

const spaces: ReadonlyMap<string, ProfileSpace> = new Map([
  ['RGB ', 'rgb'],
  ['GRAY', 'grey'],
  ['CMYK', 'cmyk'],
]);

/**
 * Reads which colours an ICC profile is for. Broken profiles give nothing: programs pass them over.
 *
 * @see https://www.color.org/specification/ICC.1-2022-05.pdf, section 7.2
 */
export function readProfile(profile: Uint8Array): ProfileSpace | undefined {
  if (profile.length < HEADER || !hasMark(profile, MARK, 'acsp')) return undefined;
  return spaces.get(latin1(profile, SPACE, 4)) ?? 'other';
}

/** The same for the data of an `iCCP` chunk of a PNG image: a name, a zero, how it is deflated, the profile. */
export function readDeflatedProfile(data: Uint8Array): ProfileSpace | undefined {
  const end = data.subarray(0, 80).indexOf(0);
  if (end < 1 || data[end + 1] !== 0) return undefined;
  const start = end + 2;
  try {
    // The rest of the profile is neither unfolded nor missed.
    const finishFlush = constants.Z_SYNC_FLUSH;
    return readProfile(inflateSync(data.subarray(start, start + DEFLATED), { finishFlush }));
  } catch {
    return undefined;
  }
}
