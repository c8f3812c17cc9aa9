import type { Range } from '../text/source.ts';

/** A letter of UTF-8 whose bytes were read as letters of Latin-1 or Windows-1252: `Ã¼` for `ü`. */
export interface Misread {
  readonly part: Range;
  /** The letter that was meant. */
  readonly meant: string;
}

/** What Windows-1252 has in place of the control characters of Latin-1, from 0x80 on. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Pairs that hardly any language writes. After a capital `Ã` or `Â` quotation marks, dashes and blanks only count
 * before a small letter: "IRMÃ”" is good Portuguese, "Ã–sterreich" is not.
 */
const suspect =
  /[ÂÃ](?:[\u0080-\u009f¡-ª¬-º¼-¿€ƒ†‡ˆ‰ŠŒŽ˜™šœžŸ]|[\u00a0‚„…‘’“”•–—](?=\p{Ll}))|â[€\u0080][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ€]|ð[Ÿ\u009f][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]{2}/u;

/** Everything that has the form of a misread letter; used only where one was found for sure. */
const likely = /[\u00c2-\u00df][^\0-\x7f]|[\u00e0-\u00ef][^\0-\x7f]{2}|[\u00f0-\u00f4][^\0-\x7f]{3}/g;

/** The first letter of a text that was surely read in the wrong encoding. */
export function findMisread(text: string): Misread | undefined {
  const found = suspect.exec(text);
  const meant = found ? decode(found[0]) : undefined;
  if (!found || meant === undefined) return undefined;
  return { part: { start: found.index, end: found.index + found[0].length }, meant };
}

/** A text with every such letter put right. */
export function repairMisread(text: string): string {
  return text.replace(likely, (letters) => decode(letters) ?? letters);
}

function decode(letters: string): string | undefined {
  const bytes = [...letters].map((letter) => {
    const place = windows.indexOf(letter);
    return place === -1 ? letter.charCodeAt(0) : 0x80 + place;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes('\ufffd') ? undefined : text;
}
