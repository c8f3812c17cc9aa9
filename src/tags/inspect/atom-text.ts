import type { XmlNode } from '../../xml/element.ts';
import { hasLostLetter } from './characters.ts';
import { htmlFaults } from './html.ts';
import { type Excuses, plainFault } from './plain.ts';
import type { Book } from './remarks.ts';
import { faultsOf } from './values.ts';

const isXml = (type: string): boolean => /[+/]xml$/.test(type);
const isHtml = (type: string): boolean => type === 'html' || type.endsWith('/html');

/**
 * Looks at a text of Atom: its type says what may stand in it (RFC 4287 sections 3.1 and 4.1.3). Gives the elements in
 * it that are XHTML.
 */
export function inspectAtomText(
  node: XmlNode,
  name: string,
  excuses: Excuses,
  book: Book,
): readonly XmlNode[] {
  const { rawName, nameRange, attributes, children, text } = node;
  const what = `<${rawName}>`;
  const place = node.textRange ?? nameRange;
  const { value: src } = attributes.get('src') ?? {};
  const written = attributes.get('type');
  const type = written?.value ?? (src === undefined ? 'text' : '');
  if (written) noteType(written.value, src === undefined, name === 'atom:content');
  else if (src !== undefined) {
    book.note(
      'xml-attribute-missing',
      nameRange,
      { what, in: what, attribute: 'type' },
      { severity: 'warning' },
    );
  }
  if (hasLostLetter(text)) book.note('xml-c1-char', place, { what });
  if (src === undefined && text === '' && children.length === 0) {
    book.note('xml-value-blank', nameRange, { what, problem: 'is empty' });
  }
  if (type === 'xhtml') return markup();
  if (!isXml(type)) for (const child of children) noteStranger(child);
  const plain = isHtml(type) ? htmlFaults(text) : [plainFault(text, excuses)];
  for (const each of type === '' || isXml(type) || isBinary(type) ? [] : plain) {
    if (each)
      book.note(each.rule, place, {
        what,
        problem: each.problem,
        help: each.help,
        value: text.slice(0, 200),
      });
  }
  return [];

  function noteType(value: string, isInline: boolean, isContent: boolean): void {
    const detail = { what: `<${rawName} type>`, value };
    const { range } = written!;
    if (value === '') book.note('xml-value-blank', range, { ...detail, problem: 'is empty' });
    else if (isInline && ['text', 'html', 'xhtml'].includes(value)) return;
    else if (!isContent && value.includes('/')) {
      const problem = 'is a media type, where only `text`, `html` and `xhtml` may stand';
      book.note('xml-value-type', range, { ...detail, problem });
    } else {
      for (const { rule, problem } of faultsOf(value, 'mime', { ...excuses, now: undefined })) {
        book.note(rule, range, { ...detail, problem });
      }
    }
  }

  function markup(): readonly XmlNode[] {
    const [first] = children;
    if (text.trim() === '' && (first === undefined || isDiv(first))) return children;
    const detail = { what: '<xhtml:div>', in: what, problem: `is not around what is in \`${what}\`` };
    book.note('xml-element-missing', place, detail);
    return children;
  }

  function noteStranger(child: XmlNode): void {
    const problem = `does not belong into \`${what}\``;
    book.note('xml-element-unknown', child.nameRange, { what: `<${child.rawName}>`, in: what, problem });
  }
}

const isBinary = (type: string): boolean => type.includes('/') && !type.startsWith('text/');

const isDiv = ({ name }: XmlNode): boolean => name === 'xhtml:div';
