import type { Range } from '../text/source.ts';

/** What stands beyond so many characters, and how many characters there are in all. */
export function beyond(
  text: string,
  most: number,
): { readonly part: Range; readonly length: number } | undefined {
  if (text.length <= most) return undefined;
  let length = 0;
  let units = 0;
  let start = text.length;
  for (const character of text) {
    if (length === most) start = units;
    length++;
    units += character.length;
  }
  return length > most ? { part: { start, end: text.length }, length } : undefined;
}

/** What stands beyond so many bytes of UTF-8, and how many bytes there are in all. */
export function beyondBytes(
  text: string,
  most: number,
): { readonly part: Range; readonly length: number } | undefined {
  const length = Buffer.byteLength(text);
  if (length <= most) return undefined;
  let bytes = 0;
  let start = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    start += character.length;
  }
  return { part: { start, end: text.length }, length };
}
