import { isUtf8 } from 'node:buffer';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `valid` is the text before the first bad byte, `offset` that byte's place in bytes from 0. */
  | { readonly ok: false; readonly valid: string; readonly offset: number };

/** Decodes UTF-8 strictly, a byte order mark removed. Never replaces a bad byte. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return { ok: true, text: withoutMark(buffer.toString('utf8')) };
  let low = 0;
  let high = buffer.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isWholePrefix(buffer, middle)) low = middle;
    else high = middle;
  }
  let end = low;
  while (!isUtf8(buffer.subarray(0, end))) end--;
  return { ok: false, valid: withoutMark(buffer.toString('utf8', 0, end)), offset: low };
}

/** A prefix is fine when at most its last character is cut off. */
function isWholePrefix(buffer: Buffer, length: number): boolean {
  for (let cut = 0; cut < 4 && cut <= length; cut++) {
    if (!isUtf8(buffer.subarray(0, length - cut))) continue;
    if (cut === 0) return true;
    const lead = buffer[length - cut]!;
    const wanted = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    if (lead <= 0xf4 && wanted > cut && isContinuable(buffer, length - cut, cut)) return true;
    return false;
  }
  return false;
}

/** The bytes so far could begin a character: every one after the first is a continuation. */
function isContinuable(buffer: Buffer, start: number, length: number): boolean {
  const lead = buffer[start]!;
  const second = length > 1 ? buffer[start + 1]! : undefined;
  if (second !== undefined) {
    if (second < 0x80 || second > 0xbf) return false;
    if (lead === 0xe0 && second < 0xa0) return false;
    if (lead === 0xed && second > 0x9f) return false;
    if (lead === 0xf0 && second < 0x90) return false;
    if (lead === 0xf4 && second > 0x8f) return false;
  }
  const third = length > 2 ? buffer[start + 2]! : undefined;
  return third === undefined || (third >= 0x80 && third <= 0xbf);
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
