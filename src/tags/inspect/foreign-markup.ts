import type { XmlNode } from '../../xml/element.ts';
import { hasControl } from './characters.ts';
import { tagFaults } from './html.ts';
import type { Book } from './remarks.ts';

/** In elements of other namespaces, what has no namespace is out of place in RSS. */
export function inspectForeign(node: XmlNode, hasPrefix: boolean, ofRoot: string, book: Book): void {
  const values = [...node.attributes.values()].map(({ value }) => value);
  if ([node.text, ...values].some(hasControl)) {
    book.note('xml-c1-char', node.nameRange, { what: `<${node.rawName}>` });
  }
  for (const child of node.children) {
    const isBare = child.namespace === '' || child.namespace === ofRoot;
    if (isBare && hasPrefix) {
      const detail = { what: `<${child.rawName}>`, in: `<${node.rawName}>` };
      book.note('xml-element-no-namespace', child.nameRange, detail);
    }
    inspectForeign(child, !isBare, ofRoot, book);
  }
}

/** XHTML that stands in the feed as elements. */
export function inspectMarkup(node: XmlNode, children: readonly XmlNode[], book: Book): void {
  for (const child of children) {
    const local = child.rawName.slice(child.rawName.indexOf(':') + 1).toLowerCase();
    const attributes = new Map(
      [...child.attributes.values()].map(({ name, value }) => [name.toLowerCase(), value]),
    );
    for (const each of tagFaults(local, attributes)) {
      const { rule, problem, help } = each;
      book.note(rule, child.nameRange, {
        what: `<${node.rawName}>`,
        element: node.name,
        problem,
        help,
        value: '',
      });
    }
    inspectMarkup(child, child.children, book);
  }
}
