import { isUtf8 } from 'node:buffer';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `valid` is the text before the first character that is not UTF-8, `offset` its place in bytes from 0. */
  | { readonly ok: false; readonly valid: string; readonly offset: number };

/** Decodes UTF-8 strictly, a byte order mark removed. Never replaces a bad byte. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return { ok: true, text: withoutMark(buffer.toString('utf8')) };
  let low = 0;
  let high = buffer.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (wholeLength(buffer, middle) === undefined) high = middle;
    else low = middle;
  }
  const offset = wholeLength(buffer, low)!;
  return { ok: false, valid: withoutMark(buffer.toString('utf8', 0, offset)), offset };
}

/** The first `length` bytes up to a last character that is cut off or wrong; undefined where more than that is. */
function wholeLength(buffer: Buffer, length: number): number | undefined {
  for (let end = length; length - end < 4; end--) {
    if (isUtf8(buffer.subarray(0, end))) return end;
  }
  return undefined;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
