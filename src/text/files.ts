/** A file opened for reading at any place. Sizes and offsets in bytes. */
export interface OpenFile {
  readonly size: number;
  /** Reads up to `length` bytes at `offset`, fewer only at the end of the file. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** Why a file of the project was not opened. */
export type FileProblem = 'missing' | 'outside' | 'not-a-file' | 'too-large' | 'unreadable';

export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail?: string };

/** What podfeed needs of the files of one project. Paths are relative to its folder, with `/`. */
export interface ProjectFiles {
  /** All Markdown files below a folder, sorted by code unit; names beginning with `_` or `.` are left out. */
  episodes(dir: string): Opened<readonly string[]>;
  /** All files below a folder, sorted and left out in the same way; none where it cannot be looked into. */
  list(dir: string): readonly string[];
  /** Reads a whole regular file inside the project, at most `limit` bytes. */
  read(path: string, limit: number): Opened<Uint8Array>;
  /** Opens a regular file inside the project for reading in pieces. */
  open(path: string): Opened<OpenFile & { readonly absolute: string }>;
}
