import type { XmlNode } from '../../src/xml/element.ts';
import { decodeXml, openXml } from '../../src/xml/read.ts';

/** The elements of a well-formed feed, as they stand in it. */
export interface WireFeed {
  readonly channel: readonly XmlNode[];
  readonly items: readonly XmlNode[];
}

export function readWire(bytes: Uint8Array): WireFeed | undefined {
  const decoded = decodeXml(bytes, undefined);
  if ('kind' in decoded) return undefined;
  const channel: XmlNode[] = [];
  const items: XmlNode[] = [];
  const reader = openXml(
    { element: (node) => (node.name === 'item' ? items : channel).push(node) },
    { emitDepth: 2 },
  );
  reader.write(decoded.text);
  reader.end();
  return reader.problem ? undefined : { channel, items };
}

/** An element with all it holds as one text, whatever prefixes, order of attributes and white space around. */
export function canonical(node: XmlNode): string {
  const attributes = [...node.attributes.values()]
    .map(
      ({ name, namespace, value }) =>
        `${namespace} ${name.replace(/^.*:/, '')}=${JSON.stringify(value.trim())}`,
    )
    .sort();
  return `<${node.namespace} ${node.name.replace(/^.*:/, '')} ${attributes.join(' ')}>${node.text.trim()}[${node.children.map(canonical).join('')}]`;
}
