import type { Range } from '../text/source.ts';
import { bindPrefixes, type ForeignElement } from './foreign.ts';
import { namespaces } from './namespaces.ts';

/** An element to be written. `name` uses our prefixes: `title`, `itunes:image`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text or children, never both. */
  readonly text?: string;
  /** The text is HTML: it is written as CDATA. */
  readonly html?: boolean;
  readonly children?: readonly XmlElement[];
  /** In place of all that: an element of any vocabulary. */
  readonly foreign?: ForeignElement;
}

/** An element that was read. Ranges are UTF-16 offsets in the decoded document. */
export interface XmlNode {
  /** Our prefix and the local name where the namespace is known, whatever prefix the document used; else the raw name. */
  readonly name: string;
  /** The address of the namespace, empty without one. */
  readonly namespace: string;
  /** The name as the document spells it. */
  readonly rawName: string;
  /** By name as above; namespace declarations are left out. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  /** The namespaces declared here, by prefix; `''` for the one without prefix. */
  readonly declares: ReadonlyMap<string, XmlAttribute> | undefined;
  readonly children: readonly XmlNode[];
  /** Own character data, CDATA included, not trimmed. */
  readonly text: string;
  /** Where in the text of the element around it this one stands, in UTF-16 units. */
  readonly textOffset: number;
  /** From the `<` of the start tag to after the `>` of the end tag. */
  readonly range: Range;
  readonly nameRange: Range;
  /** From the first to the last own character that is not white space; none if there is no such character. */
  readonly textRange: Range | undefined;
}

/** An attribute that was read. */
export interface XmlAttribute {
  readonly name: string;
  /** The address of its namespace, empty without a prefix. */
  readonly namespace: string;
  readonly value: string;
  /** The value between the quotes, as written. */
  readonly range: Range;
}

/**
 * Adds the prefixes of an element, its attributes and everything in it to those of a document, with the addresses
 * they stand for: what the document must declare. `xml` is left out, it is always declared.
 */
export function usedPrefixes(element: XmlElement, used: Map<string, string>): Map<string, string> {
  if (element.foreign) bindPrefixes(element.foreign, used);
  else addPrefix(element.name, used);
  if (element.attributes) for (const name of Object.keys(element.attributes)) addPrefix(name, used);
  if (element.children) for (const child of element.children) usedPrefixes(child, used);
  return used;
}

function addPrefix(name: string, used: Map<string, string>): void {
  const colon = name.indexOf(':');
  if (colon < 1 || name.startsWith('xml:')) return;
  const prefix = name.slice(0, colon);
  if (!used.has(prefix)) used.set(prefix, namespaces.get(prefix) ?? '');
}
