import { createHash } from 'node:crypto';
import { type AlternateFact, sriLengths } from '../feed/alternate.ts';
import { containerOfExtension } from '../media/types.ts';
import type { OpenFile, ProjectFiles } from '../text/files.ts';
import { limits } from '../text/limits.ts';
import type { Looked } from './looked.ts';

/** An alternate that was looked at, with the hashes that were asked for by their names in SRI. */
export type LookedAlternate = Looked<AlternateFact & { readonly hashes: ReadonlyMap<string, string> }>;

/** Bytes that are read at once. */
const piece = 1024 * 1024;

/**
 * Looks at a file of any kind: its size and hashes, and what its sound says of itself. It is read in pieces, and
 * others have their turn between them.
 */
export async function lookAtAlternate(
  files: ProjectFiles,
  path: string,
  algorithms: ReadonlySet<string>,
  audio: (path: string) => Promise<Looked<{ readonly bitrate?: number; readonly duration: number }>>,
): Promise<LookedAlternate> {
  const measured = containerOfExtension(path) === undefined ? undefined : await audio(path);
  if (measured && 'remark' in measured) return measured;
  const opened = files.open(path);
  if (!opened.ok) {
    const missing = opened.problem === 'missing';
    const rule = missing ? 'media-file-missing' : 'media-file-unreadable';
    return {
      remark: {
        rule,
        text: path,
        unread: true,
        ...(missing ? {} : { detail: { what: 'it cannot be opened' } }),
      },
    };
  }
  const file = opened.value;
  try {
    if (file.size > limits.mediaFile) {
      const what = `it is larger than ${limits.mediaFile / piece} MiB`;
      return { remark: { rule: 'media-file-unreadable', text: path, unread: true, detail: { what } } };
    }
    if (file.size === 0) {
      const detail = { what: 'it is empty' };
      return { remark: { rule: 'media-file-damaged', text: path, unread: true, detail } };
    }
    const hashes = await hashesOf(file, new Set(['sha384', ...algorithms]));
    const { bitrate, duration } = measured?.fact ?? {};
    return {
      fact: {
        path,
        bytes: file.size,
        sha384: hashes.get('sha384')!,
        ...(bitrate === undefined ? {} : { bitrate }),
        ...(duration === undefined ? {} : { duration }),
        hashes,
      },
    };
  } finally {
    file.close();
  }
}

async function hashesOf(file: OpenFile, names: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const known = [...names].filter((name) => sriLengths.has(name));
  const hashes = new Map(known.map((name) => [name, createHash(name)]));
  for (let offset = 0; offset < file.size; offset += piece) {
    const bytes = file.read(offset, piece);
    for (const hash of hashes.values()) hash.update(bytes);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return new Map([...hashes].map(([name, hash]) => [name, hash.digest('base64')]));
}
