import type { XmlNode } from './element.ts';
import type { ForeignElement } from './foreign.ts';

const nowhere = { start: 0, end: 0 };
const visible = /[^\t\n\r ]/;

/** An element as if it had been read; it stands nowhere. */
export function asNode(
  { name, namespace, attributes = [], content = [] }: ForeignElement,
  textOffset = 0,
): XmlNode {
  let text = '';
  const children: XmlNode[] = [];
  for (const part of content) {
    if (typeof part === 'string') text += part;
    else children.push(asNode(part, text.length));
  }
  return {
    name,
    namespace,
    rawName: name,
    attributes: new Map(attributes.map((attribute) => [attribute.name, { ...attribute, range: nowhere }])),
    declares: undefined,
    children,
    text,
    textOffset,
    range: nowhere,
    nameRange: nowhere,
    textRange: visible.test(text) ? nowhere : undefined,
  };
}
