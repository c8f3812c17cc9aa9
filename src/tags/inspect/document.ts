import { quote } from '../../text/printable.ts';
import type { Range } from '../../text/source.ts';
import type { Book } from './remarks.ts';

/** What stands around the elements of a document. */
export interface DocumentFacts {
  readonly version: { readonly name: string; readonly range: Range } | undefined;
  /** The encoding as it was declared. */
  readonly encoding: { readonly name: string; readonly range: Range } | undefined;
  readonly isUtf8: boolean;
  /** Few readers know the encoding. */
  readonly isRareEncoding: boolean;
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
export function noteDocument(facts: DocumentFacts, book: Book): void {
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
    const isRetired = hasEntities(facts) && doctype.text.includes('my.netscape.com');
    const detail = { what: '<!DOCTYPE>', kind: isRetired ? 'retired' : 'plain' };
    book.note('xml-doctype', doctype.range, detail, isRetired ? {} : { severity: 'hint' });
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

/** Says that a feed is not in UTF-8, which weighs less where neither Apple nor the encoding is special. */
export function noteEncoding(
  { encoding, isUtf8, isRareEncoding }: DocumentFacts,
  usesItunes: boolean,
  book: Book,
): void {
  if (!encoding || isUtf8) return;
  const weighs = isRareEncoding || usesItunes ? {} : ({ severity: 'hint' } as const);
  book.note('xml-encoding-legacy', encoding.range, { what: encoding.name }, weighs);
}
