/** Outside the production Char of XML 1.0 section 2.2; without a partner, a surrogate is outside too. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The same but for surrogates; without the `u` flag it runs four times as fast. */
const illegalUnit = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const inText = /[&<>\r]/g;
const inAttribute = /[&<>"\t\n\r]/g;

/** Most texts contain none of these and need no second look: what is escaped, what may be illegal. */
const remarkableInText = /[\0-\u0008\u000b-\u001f&<>\ud800-\udfff\ufffe\uffff]/;
const remarkableInAttribute = /[\0-\u001f&<>"\ud800-\udfff\ufffe\uffff]/;

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#x9;'],
  ['\n', '&#xA;'],
  ['\r', '&#xD;'],
]);

const reference = (char: string): string => references.get(char)!;

/** The first character that no XML document can contain, not even as a reference. */
export function firstIllegal(
  text: string,
): { readonly index: number; readonly codePoint: number } | undefined {
  if (!illegalUnit.test(text) && isWellFormed(text)) return undefined;
  const index = text.search(illegal);
  return { index, codePoint: text.codePointAt(index)! };
}

/** Offset of the first surrogate without its partner, -1 if there is none. */
export function loneSurrogate(text: string): number {
  return isWellFormed(text) ? -1 : text.search(/[\ud800-\udfff]/u);
}

/** In every Node we run on, but newer than the library the compiler is told of. */
function isWellFormed(text: string): boolean {
  return (text as unknown as { isWellFormed(): boolean }).isWellFormed();
}

/** Text as it stands between tags; a reader gets every character back. Throws on characters illegal in XML. */
export function escapeText(text: string): string {
  if (!remarkableInText.test(text)) return text;
  assertLegal(text);
  return text.replace(inText, reference);
}

/** Text as it stands between double quotes; a reader gets every character back. Throws on characters illegal in XML. */
export function escapeAttribute(text: string): string {
  if (!remarkableInAttribute.test(text)) return text;
  assertLegal(text);
  return text.replace(inAttribute, reference);
}

/**
 * Text as a CDATA section, as several where it contains `]]>`. A CDATA section cannot keep a carriage return,
 * so a text with one is escaped instead. Throws on characters illegal in XML.
 */
export function cdata(text: string): string {
  if (text.includes('\r')) return escapeText(text);
  assertLegal(text);
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Texts are checked where they are read, so an illegal character here is a mistake in our code. */
function assertLegal(text: string): void {
  const found = firstIllegal(text);
  if (found) {
    const code = found.codePoint.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`U+${code} at ${found.index} cannot be written in XML`);
  }
}
