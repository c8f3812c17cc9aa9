import { isUnread, type Placed } from '../feed/placed.ts';

/** Could the file of a show or episode be read at all? If not, nothing in it can be called missing. */
export function isReadable(owner: Placed): boolean {
  return !owner.remarks.some(({ rule }) => rule.startsWith('file-') && rule !== 'file-lock-invalid');
}

/** Is a field not there, and not merely one that a reader complained of? */
export function isMissing(owner: Placed, field: string, value: unknown): boolean {
  return value === undefined && isReadable(owner) && !isUnread(owner, field);
}
