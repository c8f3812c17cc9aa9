import { join } from 'node:path';
import { namesIn, plainKindOf, readNamed } from '../disk.ts';
import { recordFile } from '../feed/output-names.ts';
import { isRecord } from '../resolve/lock-media.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { digestOf } from '../text/digest.ts';
import { foldName } from '../text/file-name.ts';
import { limits } from '../text/limits.ts';

/*
 * What builds have put into an output folder beside the feeds, in a file of that folder: so it is known wherever the
 * folder goes, also where nothing may be written into the lock. The folder is published, and a name can be a secret of
 * the listeners of a private feed: so names stand there as digests only.
 */

/** A file in the record of a show. */
export interface MadeEntry {
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** It was there already, with the same bytes: whoever put it there may want to keep it. */
  readonly found?: true;
}

/** The files of one show, by `nameDigest`. */
export type MadeEntries = ReadonlyMap<string, MadeEntry>;

/** What is recorded of an output folder, by show: several may be built into one folder. */
export type MadeRecord = ReadonlyMap<string, MadeEntries>;

/** Stands for a path below the output folder; the same for names that a system may take for the same file. */
export const nameDigest = (path: string): string => digestOf(foldName(path.replaceAll('\\', '/')));

/** The record of an output folder. One that cannot be understood says nothing. */
export function readMadeRecord(folder: string): MadeRecord {
  const opened = readNamed(join(folder, recordFile), limits.lockFile);
  const decoded = opened.ok ? decodeUtf8(opened.value) : undefined;
  if (!decoded?.ok) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return new Map();
  }
  const shows = isRecord(value) && value['version'] === 1 ? value['shows'] : undefined;
  if (!isRecord(shows)) return new Map();
  const read = Object.entries(shows).map(([show, entries]) => [show, readEntries(entries)] as const);
  return new Map(read.filter(([, entries]) => entries.size > 0));
}

function readEntries(value: unknown): MadeEntries {
  const entries = new Map<string, MadeEntry>();
  for (const [name, entry] of Object.entries(isRecord(value) ? value : {})) {
    if (!isRecord(entry)) continue;
    const { digest, found } = entry;
    if (typeof digest !== 'string') continue;
    entries.set(name, { digest, ...(found === true ? { found } : {}) });
  }
  return entries;
}

/** A record as text: the same files give the same bytes. */
export function writeMadeRecord(record: MadeRecord): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const shows = sorted(record)
    .filter(([, entries]) => entries.size > 0)
    .map(([show, entries]) => {
      const lines = sorted(entries).map(
        ([name, { digest, found }]) => `      ${JSON.stringify(name)}: ${JSON.stringify({ digest, found })}`,
      );
      return `    ${JSON.stringify(show)}: {\n${lines.join(',\n')}\n    }`;
    });
  return `{\n  "version": 1,\n  "shows": {${shows.length > 0 ? `\n${shows.join(',\n')}\n  ` : ''}}\n}\n`;
}

/** So many files of an output folder are looked at. */
const mostSeen = 200_000;

/** The files below a folder with one of these names, relative to it, sorted; links are not followed. */
export function filesNamed(names: ReadonlySet<string>, folder: string): readonly string[] {
  const found: string[] = [];
  let seen = 0;
  const visit = (below: string): void => {
    for (const name of namesIn(join(folder, below))) {
      if (seen++ > mostSeen || found.length >= names.size) return;
      const path = below === '' ? name : `${below}/${name}`;
      const kind = plainKindOf(join(folder, path));
      if (kind === 'folder') visit(path);
      else if (kind === 'file' && names.has(nameDigest(path))) found.push(path);
    }
  };
  if (names.size > 0) visit('');
  return found;
}
