import { join } from 'node:path';
import { isLike, isThere, openRegular } from '../disk.ts';
import { recordFile } from '../feed/output-names.ts';
import { mediaTypeOf } from '../media/types.ts';
import { beginFile, type NewFile } from '../new-file.ts';
import { digestOf, digestOfFile, openDigest } from '../text/digest.ts';
import type { OpenFile } from '../text/files.ts';
import { copyInto } from './copy-files.ts';
import { isMadeChapters } from './made-chapters.ts';
import {
  filesNamed,
  type MadeEntries,
  type MadeEntry,
  type MadeRecord,
  nameDigest,
  readMadeRecord,
  writeMadeRecord,
} from './made-record.ts';

/** A file that a build puts beside the feed: one it makes, or a copy. */
export interface Companion {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** What it is to hold, for as long as `work` looks at it. Throws CannotError and DiskError. */
  read<Result>(work: (content: Pick<OpenFile, 'size' | 'read'>) => Result): Result;
  /** Says whether a file is what this one was when the show was last built, as far as the lock can tell. */
  readonly wasLike?: (file: OpenFile) => boolean;
}

/** Bytes in memory as what a file is to hold. */
export const contentOf = (bytes: Uint8Array): Pick<OpenFile, 'size' | 'read'> => ({
  size: bytes.length,
  read: (at, length) => bytes.subarray(at, at + length),
});

/** What has to be done with the files beside the feed, and what may not be. Paths are absolute. */
export interface Companions {
  /** Files that would be lost, and whether they stand where podfeed once put one. */
  readonly taken: readonly { readonly path: string; readonly changed: boolean }[];
  /** The first that is not there as it should be. */
  readonly firstStale: string | undefined;
  /** What an earlier build made and nothing names any more. */
  readonly strays: readonly string[];
  /** The same, but somebody has changed it since: it stays, and is no longer ours. */
  readonly left: readonly string[];
  /** Writes what is not there as it should be, and the record, whole but not yet in place. Throws DiskError. */
  begin(): readonly NewFile[];
}

/** A show whose files are put into an output folder. */
export interface OfShow {
  readonly guid: string | undefined;
  /** Its feeds and their list, relative to the folder. */
  readonly wanted: readonly string[];
  /** What else is never taken away, relative to the folder. */
  readonly kept?: readonly string[];
}

/**
 * Compares the files that belong beside the feed of a show with what stands in the output folder. What podfeed made, by
 * the record of the folder, may be replaced, and taken away when nothing names it: all else belongs to somebody.
 */
export function settleCompanions(
  folder: string,
  companions: readonly Companion[],
  { guid = '', wanted, kept: sources = [] }: OfShow,
): Companions {
  const record = readMadeRecord(folder);
  const show = digestOf(guid);
  const own: MadeEntries = record.get(show) ?? new Map();
  const all = digestsOf(record);
  const isNew = !wanted.some((file) => isThere(join(folder, file)));
  const taken: { path: string; changed: boolean }[] = [];
  const pending: Companion[] = [];
  // Digests of what is to be written are only wanted where something is.
  const next = new Map<string, () => MadeEntry>();
  for (const companion of companions) {
    const path = join(folder, companion.path);
    const name = nameDigest(companion.path);
    const mine = own.get(name);
    const known = mine ? new Set([mine.digest]) : (all.get(name) ?? nothing);
    // A show that has a feed here already has a new guid: then what is known is its own.
    const isOfOther = !mine && isNew && known.size > 0;
    if (isThere(path)) {
      const digest = companion.read((content) => digestOfLike(path, content));
      if (digest !== undefined) {
        // Podfeed may have been stopped before it could note what it put here, or somebody has put the same here.
        const found = own.get(name)?.found ?? (own.has(name) ? undefined : true);
        next.set(name, () => ({ digest, ...(found ? { found } : {}) }));
        continue;
      }
      if (isOfOther || !isOurs(path, known, companion)) {
        taken.push({ path, changed: !isOfOther && known.size > 0 });
      }
    }
    pending.push(companion);
    next.set(name, () => ({ digest: companion.read(digestOfFile) }));
  }
  const gone = new Set([...own.keys()].filter((name) => !next.has(name)));
  const others = new Set([...record].flatMap(([of, entries]) => (of === show ? [] : [...entries.keys()])));
  const free = [...gone].filter((name) => !own.get(name)!.found && !others.has(name));
  const { strays, left, kept } = sortOut(folder, free, own, new Set([...wanted, ...sources].map(nameDigest)));
  for (const name of kept) next.set(name, () => own.get(name)!);
  return {
    taken,
    firstStale: pending[0] && join(folder, pending[0].path),
    strays,
    left,
    begin() {
      const begun: NewFile[] = [];
      const put = (path: string, fill: (file: NewFile) => void): void => {
        const file = beginFile(join(folder, path));
        begun.push(file);
        fill(file);
        // A show may have more of them than may be open at once.
        file.ready();
      };
      try {
        for (const { path, read } of pending) {
          put(path, (file) => read((content) => copyInto(file, content)));
        }
        const entries = new Map([...next].map(([name, entry]) => [name, entry()]));
        const text = writeMadeRecord(new Map(record).set(show, entries));
        if (text !== writeMadeRecord(record)) put(recordFile, (file) => file.write(text));
      } catch (error) {
        for (const file of begun) file.discard();
        throw error;
      }
      return begun;
    },
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The digests under which any show of a folder knows a file, by its name. */
function digestsOf(record: MadeRecord): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const entries of record.values()) {
    for (const [name, { digest }] of entries) {
      const known = all.get(name) ?? new Set();
      all.set(name, known.add(digest));
    }
  }
  return all;
}

/** The digest of a file that has these bytes; `undefined` for any other. */
function digestOfLike(path: string, content: Pick<OpenFile, 'size' | 'read'>): string | undefined {
  const hash = openDigest();
  const read = (at: number, length: number): Uint8Array => {
    const bytes = content.read(at, length);
    hash.add(bytes);
    return bytes;
  };
  return isLike(path, { size: content.size, read }) ? hash.finish() : undefined;
}

/**
 * Copies and chapters that were made before there was a record, or whose record is lost, are known by the lock and by
 * how they begin.
 */
function isOurs(path: string, known: ReadonlySet<string>, companion?: Companion): boolean {
  if (known.size === 0 && isMadeChapters(path)) return true;
  const opened = openRegular(path);
  if (!opened.ok) return false;
  try {
    if (known.size === 0) return companion?.wasLike?.(opened.value) ?? false;
    return known.has(digestOfFile(opened.value));
  } finally {
    opened.value.close();
  }
}

/**
 * What becomes of files that nothing names any more. Recordings stay and stay ours: apps that have an older copy of the
 * feed still ask for them, and there may be no other copy.
 */
function sortOut(
  folder: string,
  free: readonly string[],
  own: MadeEntries,
  wanted: ReadonlySet<string>,
): Pick<Companions, 'strays' | 'left'> & { readonly kept: readonly string[] } {
  const found: { strays: string[]; left: string[]; kept: string[] } = { strays: [], left: [], kept: [] };
  for (const file of filesNamed(new Set(free.filter((name) => !wanted.has(name))), folder)) {
    const path = join(folder, file);
    const name = nameDigest(file);
    if (/^(?:audio|video)\//.test(mediaTypeOf(file)?.type ?? '')) found.kept.push(name);
    else if (isOurs(path, new Set([own.get(name)!.digest]))) found.strays.push(path);
    else found.left.push(path);
  }
  return found;
}
