import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, DiskError, fileOf, isThere, readNamed } from './disk.ts';
import { beginFile, placeNew } from './new-file.ts';

/**
 * A file that comes in over several runs. What is there of it stands beside its place, in `….part`, and a note of
 * what it is a part of in `….part.json`.
 */
export interface PartFile {
  /** Bytes that are there. */
  readonly size: number;
  /** What was noted when they came in; without a note nobody knows what they are a part of. */
  readonly note: string | undefined;
  /** Begins anew. */
  restart(note: string | undefined): void;
  append(bytes: Uint8Array): void;
  /** The first bytes. */
  head(length: number): Uint8Array;
  /** Gives the file, now whole, its name, unless that is taken. The note stays until the part is dropped. */
  finish(path: string): void;
  /** Lets go of it: with a note, what is there stays for another run. */
  close(): void;
}

const longestNote = 16 * 1024;

/** Opens what is there of the file at `path`, or begins one. Throws DiskError, as all that it gives does. */
export function openPart(path: string): PartFile {
  const part = `${path}.part`;
  const noted = `${part}.json`;
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof DiskError) throw error;
      throw new DiskError(`${path} could not be written (${codeOf(error)}).`, path);
    }
  };
  let handle: number | undefined = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    const { O_RDWR, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    return openSync(part, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o666);
  });
  const release = (): void => {
    const open = handle;
    handle = undefined;
    if (open !== undefined) closeSync(open);
  };
  const stat = attempt(() => fstatSync(handle!));
  if (!stat.isFile()) {
    release();
    throw new DiskError(`${part} is not a file.`, part);
  }
  let size = stat.size;
  let note = readNote(noted);
  return {
    get size() {
      return size;
    },
    get note() {
      return note;
    },
    // Without its note first: bytes of one file must never stand beside the note of another.
    restart: (fresh) =>
      attempt(() => {
        note = undefined;
        removeFile(noted);
        ftruncateSync(handle!, 0);
        size = 0;
        if (fresh === undefined) return;
        const file = beginFile(noted);
        try {
          file.write(fresh);
          file.commit();
        } finally {
          file.discard();
        }
        note = fresh;
      }),
    append: (bytes) =>
      attempt(() => {
        let done = 0;
        while (done < bytes.length) done += writeSync(handle!, bytes, done, bytes.length - done, size + done);
        size += bytes.length;
      }),
    head: (length) => attempt(() => fileOf(handle!, size).read(0, length)),
    finish: (target) =>
      attempt(() => {
        fsyncSync(handle!);
        release();
        placeNew(part, target);
      }),
    close: () =>
      attempt(() => {
        if (handle === undefined) return;
        release();
        if (note === undefined || size === 0) dropPart(path);
      }),
  };
}

/** What was noted of the file at `path` when it came in, if anything. */
export function noteOfPart(path: string): string | undefined {
  return readNote(`${path}.part.json`);
}

/** Removes what is there of a file that is not wanted any more, and its note. Throws DiskError. */
export function dropPart(path: string): void {
  removeFile(`${path}.part`);
  removeFile(`${path}.part.json`);
}

function readNote(path: string): string | undefined {
  const read = readNamed(path, longestNote);
  return read.ok ? new TextDecoder().decode(read.value) : undefined;
}

/** Removes a file if it is there. Throws DiskError. */
export function removeFile(path: string): void {
  if (!isThere(path)) return;
  try {
    unlinkSync(path);
  } catch (error) {
    throw new DiskError(`${path} could not be removed (${codeOf(error)}).`, path);
  }
}
