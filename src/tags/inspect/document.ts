import { quote } from '../../text/printable.ts';
import type { Range } from '../../text/source.ts';
import type { Book } from './remarks.ts';

/** What stands around the elements of a document. */
export interface DocumentFacts {
  readonly version: { readonly name: string; readonly range: Range } | undefined;
  /** The encoding as it was declared. */
  readonly encoding: { readonly name: string; readonly range: Range } | undefined;
  readonly isUtf8: boolean;
  readonly hasMark: boolean;
  /** Offsets of characters that the encoding has for controls. */
  readonly misread: readonly number[];
  readonly doctype: { readonly text: string; readonly range: Range } | undefined;
  /** A comment after the end of the root. */
  readonly tail: Range | undefined;
  /** Text directly in the root (depth 0) or the channel (depth 1). */
  readonly strayText: readonly { readonly range: Range; readonly depth: number }[];
}

/** Says what is to be said of a document before its elements are looked at. */
export function noteDocument(facts: DocumentFacts, rssVersion: string, book: Book): void {
  const { version, encoding, doctype, tail } = facts;
  if (facts.hasMark) book.note('xml-bom', { start: 0, end: 0 }, { what: 'byte order mark' });
  if (facts.hasMark && facts.isUtf8 && encoding && !/^utf-?8$/i.test(encoding.name)) {
    const message = `The feed begins with the mark of UTF-8 and declares ${quote(encoding.name)}.`;
    book.note('xml-encoding', encoding.range, { what: encoding.name, message });
  }
  for (const start of facts.misread) {
    book.note('xml-c1-char', { start, end: start + 1 }, { what: encoding?.name ?? 'The feed' });
  }
  if (version && version.name !== '1.0') {
    book.note('xml-version', version.range, { what: '<?xml version>', value: version.name });
  }
  if (doctype) {
    const isOld = hasEntities(facts);
    const isRetired = isOld && doctype.text.includes('my.netscape.com');
    const kind = isRetired ? 'retired' : isOld && rssVersion !== '0.91' ? 'other' : 'plain';
    const rule = kind === 'plain' ? 'xml-doctype-idle' : 'xml-doctype';
    book.note(rule, doctype.range, { what: '<!DOCTYPE>', kind });
  }
  if (tail) book.note('xml-comment-tail', tail, { what: 'comment' });
}

/** The first text directly in an element whose start tag ends at an offset. */
export function strayAt(
  { strayText }: DocumentFacts,
  depth: number,
  { range }: { readonly range: Range },
): Range | undefined {
  return strayText.find((each) => each.depth === depth && each.range.start >= range.start)?.range;
}

/** The DTD of RSS 0.91 defines the entities of HTML. */
export function hasEntities({ doctype }: Pick<DocumentFacts, 'doctype'>): boolean {
  return doctype?.text.includes('//DTD RSS 0.91//') ?? false;
}

/** Names of encodings that are met in many feeds; of a name that few readers know nobody can say what they do. */
const commonEncodings: ReadonlySet<string> = new Set(
  (
    'utf-8 utf-16 us-ascii iso-8859-1 iso-8859-2 iso-8859-7 iso-8859-15 euc-jp koi8-r shift_jis windows-1250 ' +
    'windows-1251 windows-1252 windows-1254 windows-1255 windows-1256 gb18030'
  ).split(' '),
);

/** Says that a feed is not in UTF-8, which weighs less where neither Apple nor the encoding is special. */
export function noteEncoding({ encoding, isUtf8 }: DocumentFacts, usesItunes: boolean, book: Book): void {
  if (!encoding) return;
  const isRare = !commonEncodings.has(encoding.name.toLowerCase());
  if (isUtf8 && isRare && !usesItunes) {
    book.note('xml-encoding-legacy', encoding.range, { what: encoding.name, kind: 'name' });
  }
  if (isUtf8) return;
  const weighs = isRare || usesItunes ? {} : ({ severity: 'hint' } as const);
  book.note('xml-encoding-legacy', encoding.range, { what: encoding.name }, weighs);
}
