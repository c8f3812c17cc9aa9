import { DiskError, isLike, openRegular } from '../disk.ts';
import type { NewFile } from '../new-file.ts';
import type { OpenFile } from '../text/files.ts';

/** Looks at a regular file while it is open. Throws DiskError. */
export function withFile<Result>(path: string, work: (file: OpenFile) => Result): Result {
  const opened = openRegular(path);
  if (!opened.ok) throw new DiskError(`${path} cannot be read (${opened.detail ?? opened.problem}).`, path);
  try {
    return work(opened.value);
  } finally {
    opened.value.close();
  }
}

/** Writes the bytes of a regular file into a new one. Throws DiskError. */
export function copyTo(target: NewFile, from: string): void {
  withFile(from, (source) => copyInto(target, source));
}

/** Appends all that is read from somewhere to a new file. Throws DiskError. */
export function copyInto(target: NewFile, source: Pick<OpenFile, 'size' | 'read'>): void {
  const piece = 1 << 20;
  for (let at = 0; at < source.size; at += piece) target.write(source.read(at, piece));
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
