import { isUtf8 } from 'node:buffer';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { quote } from '../text/printable.ts';
import { showSize } from '../text/size.ts';
import type { XmlProblem } from './problem.ts';

export interface DecodedXml {
  /** The document without its byte order mark. */
  readonly text: string;
  /** The encoding, in small letters. */
  readonly encoding: string;
  readonly isUtf8: boolean;
  /** The document began with a byte order mark. */
  readonly hasMark: boolean;
  /** Offsets of the first characters that its encoding has for controls, and nobody means so. */
  readonly misread: readonly number[];
}

type Encoding = 'utf-8' | 'us-ascii' | 'iso-8859-1' | 'windows-1252';

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'us-ascii'],
  ['ascii', 'us-ascii'],
  ['iso-8859-1', 'iso-8859-1'],
  ['iso8859-1', 'iso-8859-1'],
  ['latin1', 'iso-8859-1'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
]);

/**
 * The text of an XML document: its encoding is told by a byte order mark, else by the XML declaration, else it
 * is UTF-8 (XML 1.0 section 4.3.3 and appendix F). Bad bytes are a problem, never replaced; the problem's range is in the
 * text that could be decoded before them. `charset` is what a server said of it: servers know less of a document
 * than the document does, so it counts where the document says nothing and is no UTF-8.
 */
export function decodeXml(bytes: Uint8Array, charset?: string): DecodedXml | XmlProblem {
  if (bytes.length > limits.feedBytes) {
    return {
      kind: 'limit',
      message: `The document has more than ${showSize(limits.feedBytes)}.`,
      range: start,
    };
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = buffer.toString('latin1', 0, 4);
  if (mark.startsWith('\xef\xbb\xbf')) return fromUtf8(buffer, true);
  if (mark === '\xff\xfe\0\0' || mark === '\0\0\xfe\xff') return refused('UTF-32');
  if (mark.startsWith('\xff\xfe')) return fromUtf16(buffer);
  if (mark.startsWith('\xfe\xff'))
    return fromUtf16(Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16(), buffer.length);
  if (mark.startsWith('<\0') || mark.startsWith('\0<')) return refused('UTF-16 without a byte order mark');
  const declared = declaredEncoding(buffer.toString('latin1', 0, 1024));
  const label = declared?.toLowerCase() ?? 'utf-8';
  const encoding = encodings.get(label);
  const said = declared === undefined ? encodings.get(charset?.toLowerCase() ?? '') : undefined;
  if (said && said !== 'utf-8' && !isUtf8(buffer)) return fromSingleBytes(buffer, said);
  if (encoding === undefined) return fromOther(buffer, label, declared ?? label);
  return encoding === 'utf-8' ? fromUtf8(buffer, false) : fromSingleBytes(buffer, encoding);
}

const start = { start: 0, end: 0 };

function refused(encoding: string): XmlProblem {
  return { kind: 'encoding', message: `The encoding ${encoding} is not read; use UTF-8.`, range: start };
}

/** Blanks before the declaration are the reader's business: it names them. */
function declaredEncoding(head: string): string | undefined {
  const opening = /^\s*<\?xml\s/.exec(head);
  const end = head.indexOf('?>');
  if (!opening || end < 0) return undefined;
  return /\sencoding\s*=\s*["']([^"']*)["']/.exec(head.slice(opening[0].length - 1, end))?.[1];
}

function inUtf8(text: string, hasMark: boolean): DecodedXml {
  return { text, encoding: 'utf-8', isUtf8: true, hasMark, misread: [] };
}

function inOther(text: string, encoding: string, more: Partial<DecodedXml> = {}): DecodedXml {
  return { text, encoding, isUtf8: false, hasMark: false, misread: [], ...more };
}

/** Names that the Encoding Standard does not have. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['mac-roman', 'macintosh'],
]);

/** Encodings of the WHATWG Encoding Standard that are no business of ours otherwise. */
function fromOther(buffer: Buffer, label: string, written: string): DecodedXml | XmlProblem {
  // What is declared in bytes that say otherwise is a mistake: these are not UTF-16.
  if (/^utf-?(?:16|32)/.test(label)) return refused(quote(written));
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(otherNames.get(label) ?? label, { fatal: true });
  } catch {
    return refused(quote(written));
  }
  try {
    return inOther(decoder.decode(buffer), label);
  } catch {
    const message = `The document is not in the encoding ${quote(written)} that it declares.`;
    return { kind: 'encoding', message, range: start };
  }
}

function fromUtf8(buffer: Buffer, hasMark: boolean): DecodedXml | XmlProblem {
  const decoded = decodeUtf8(buffer);
  if (decoded.ok) return inUtf8(decoded.text, hasMark);
  return badByte(buffer, decoded.offset, decoded.valid, 'UTF-8');
}

function badByte(buffer: Buffer, offset: number, before: string, encoding: string): XmlProblem {
  const byte = buffer[offset]!.toString(16).toUpperCase().padStart(2, '0');
  const message = `The byte 0x${byte} at byte offset ${offset} is not ${encoding}.`;
  return { kind: 'encoding', message, range: { start: before.length, end: before.length }, before };
}

function fromUtf16(littleEndian: Buffer, length = littleEndian.length): DecodedXml | XmlProblem {
  const text = littleEndian.toString('utf16le', 2);
  const bad = length % 2 === 0 ? text.search(/[\ud800-\udfff]/u) : text.length;
  if (bad < 0) return inOther(text, 'utf-16', { hasMark: true });
  const message = `The bytes at byte offset ${2 + 2 * bad} are not UTF-16.`;
  return { kind: 'encoding', message, range: { start: bad, end: bad }, before: text.slice(0, bad) };
}

/** How far controls are looked for, and how many are told: more of the same teach nothing. */
const mostSearched = 4 * 1024 * 1024;
const mostMisread = 20;

/** What 0x80 to 0x9F stand for in windows-1252. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** ISO 8859-1 is read as windows-1252, as the WHATWG Encoding Standard has it: nobody means the controls. */
function fromSingleBytes(buffer: Buffer, encoding: Encoding): DecodedXml | XmlProblem {
  const text = buffer.toString('latin1');
  if (encoding !== 'us-ascii') {
    const found = encoding === 'iso-8859-1' ? [...text.slice(0, mostSearched).matchAll(/[\x80-\x9f]/g)] : [];
    const misread = found.slice(0, mostMisread).map(({ index }) => index);
    return inOther(
      text.replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]!),
      encoding,
      { misread },
    );
  }
  const bad = text.search(/[^\0-\x7f]/);
  return bad < 0 ? inOther(text, encoding) : badByte(buffer, bad, text.slice(0, bad), 'US-ASCII');
}
