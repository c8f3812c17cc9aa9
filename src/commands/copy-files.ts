import { DiskError, isLike, openRegular } from '../disk.ts';
import type { NewFile } from '../new-file.ts';

/** Writes the bytes of a regular file into a new one. Throws DiskError. */
export function copyTo(target: NewFile, from: string): void {
  const source = openRegular(from);
  if (!source.ok) throw new DiskError(`${from} cannot be read (${source.detail ?? source.problem}).`, from);
  try {
    const piece = 1 << 20;
    for (let at = 0; at < source.value.size; at += piece) target.write(source.value.read(at, piece));
  } finally {
    source.value.close();
  }
}

/** Says whether there are two files with the same bytes. */
export function sameFiles(one: string, other: string): boolean {
  const opened = openRegular(one);
  if (!opened.ok) return false;
  try {
    return isLike(other, opened.value);
  } finally {
    opened.value.close();
  }
}

/** The bytes of a file outside any project, or `undefined` when it does not exist. Throws DiskError. */
export function readIfThere(path: string): Uint8Array | undefined {
  const opened = openRegular(path);
  if (!opened.ok) {
    if (opened.problem === 'missing') return undefined;
    throw new DiskError(`${path} cannot be read (${opened.detail ?? opened.problem}).`, path);
  }
  try {
    return opened.value.read(0, opened.value.size);
  } finally {
    opened.value.close();
  }
}
