import type { Remark } from '../feed/placed.ts';

/** What is wrong inside a chapters or transcript file; the remarks stand at the key that names the file. */
export function checkCompanion(
  kind: string,
  path: string,
  bytes: Uint8Array,
  duration: number | undefined,
): Omit<Remark, 'path'>[] {
  void kind;
  void path;
  void bytes;
  void duration;
  return [];
}
