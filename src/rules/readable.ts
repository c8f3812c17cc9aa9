import { isUnread, type Placed } from '../feed/placed.ts';

/** What is said of a file that was read all the same. */
const harmless = new Set([
  'file-ignore-unknown',
  'file-lock-invalid',
  'file-not-episode',
  'file-smart-quotes',
]);

/** Could the file of a show or episode be read at all? If not, nothing in it can be called missing. */
export function isReadable(owner: Placed): boolean {
  return !owner.remarks.some(({ rule }) => rule.startsWith('file-') && !harmless.has(rule));
}

/** Is a field not there, and not merely one that a reader complained of? */
export function isMissing(owner: Placed, field: string, value: unknown): boolean {
  return value === undefined && isReadable(owner) && !isUnread(owner, field);
}
