import { createHash } from 'node:crypto';
import type { OpenFile } from './files.ts';

/** A short name for some content: equal contents have equal ones, and others do not in practice (72 bits). */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64').slice(0, 12);
}

/** The SHA-256 of what comes piece by piece, in Base64. */
export function openDigest(): { add(bytes: Uint8Array): void; finish(): string } {
  const hash = createHash('sha256');
  return { add: (bytes) => hash.update(bytes), finish: () => hash.digest('base64') };
}

/** The same of a file as large as it may be. */
export function digestOfFile(file: Pick<OpenFile, 'size' | 'read'>): string {
  const hash = openDigest();
  const piece = 1 << 20;
  for (let at = 0; at < file.size; at += piece) hash.add(file.read(at, piece));
  return hash.finish();
}
