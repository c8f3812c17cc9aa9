import { digestOf } from '../text/digest.ts';
import type { OpenFile } from '../text/files.ts';
import { limits } from '../text/limits.ts';
import type { Lock } from './lock.ts';

/**
 * Says whether a file is what a lock knows the picture or the recording at a path of the show as. Of recordings it knows
 * the size.
 */
export function isInLock({ audio, artwork }: Lock, path: string, file: OpenFile): boolean {
  const picture = artwork.get(path);
  if (!picture) return audio.get(path)?.bytes === file.size;
  if (picture.digest === undefined || picture.bytes !== file.size || file.size > limits.imageFile)
    return false;
  return digestOf(file.read(0, file.size)) === picture.digest;
}
