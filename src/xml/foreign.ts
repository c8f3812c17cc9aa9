import { escapeAttribute, escapeText } from './escape.ts';
import { addressOf, namespaces } from './namespaces.ts';

/** An element of any vocabulary, kept as it was: what podfeed has no field for. */
export interface ForeignElement {
  /** With our prefix where we know the namespace, else as the document spells it. */
  readonly name: string;
  /** The address of the namespace, empty without one. */
  readonly namespace: string;
  readonly attributes?: readonly ForeignAttribute[];
  /** Texts and elements in their order. */
  readonly content?: readonly (string | ForeignElement)[];
}

export interface ForeignAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** An element as it was read. */
interface ReadElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, ForeignAttribute>;
  readonly children: readonly ReadElement[];
  readonly text: string;
  readonly textOffset: number;
}

const visible = /[^\t\n\r ]/;

/** An element that was read, with all it holds. White space between elements means nothing, and is let go. */
export function foreignOf({ name, namespace, attributes, children, text }: ReadElement): ForeignElement {
  const content: (string | ForeignElement)[] = [];
  const isMixed = visible.test(text);
  let at = 0;
  for (const child of children) {
    if (isMixed && child.textOffset > at) content.push(text.slice(at, child.textOffset));
    at = child.textOffset;
    content.push(foreignOf(child));
  }
  if (isMixed && at < text.length) content.push(text.slice(at));
  return {
    name,
    namespace: addressOf(namespace),
    ...(attributes.size === 0
      ? {}
      : {
          attributes: [...attributes.values()].map((attribute) => ({
            name: attribute.name,
            namespace: addressOf(attribute.namespace),
            value: attribute.value,
          })),
        }),
    ...(content.length === 0 ? {} : { content }),
  };
}

/** Prefixes and the addresses they stand for at some place of a document; `''` is what has no prefix. */
export type Scope = ReadonlyMap<string, string>;

/** Our prefixes, as every document that we write may declare them. */
export const ourScope: Scope = new Map(namespaces);

/**
 * An element with all it holds as markup, two spaces per depth, a line feed at the end; on one line where texts
 * and elements stand side by side. A prefix that the scope does not bind to the right address is declared where
 * it is used. Throws on characters that XML cannot hold.
 */
export function writeForeign(element: ForeignElement, depth: number, scope: Scope): string {
  return `${'  '.repeat(depth)}${markup(element, depth, scope)}\n`;
}

function markup(
  { name, namespace, attributes = [], content = [] }: ForeignElement,
  depth: number,
  outer: Scope,
) {
  const scope = new Map(outer);
  let start = `<${name}`;
  const declare = (prefix: string, address: string): void => {
    if (prefix === 'xml' || (scope.get(prefix) ?? '') === address) return;
    scope.set(prefix, address);
    start += ` xmlns${prefix && `:${prefix}`}="${escapeAttribute(address)}"`;
  };
  declare(prefixIn(name), namespace);
  for (const attribute of attributes) {
    const prefix = prefixIn(attribute.name);
    if (prefix !== '') declare(prefix, attribute.namespace);
  }
  for (const attribute of attributes) start += ` ${attribute.name}="${escapeAttribute(attribute.value)}"`;
  if (content.length === 0) return `${start}/>`;
  if (content.some((part) => typeof part === 'string')) {
    return `${start}>${content.map((part) => inline(part, scope)).join('')}</${name}>`;
  }
  const inner = content.map((part) => writeForeign(part as ForeignElement, depth + 1, scope)).join('');
  return `${start}>\n${inner}${'  '.repeat(depth)}</${name}>`;
}

function inline(part: string | ForeignElement, scope: Scope): string {
  return typeof part === 'string' ? escapeText(part) : markup(flat(part), 0, scope);
}

/** Beside a text, white space between the elements would be another text. */
function flat(element: ForeignElement): ForeignElement {
  const { content } = element;
  if (content === undefined || content.some((part) => typeof part === 'string')) return element;
  return { ...element, content: ['', ...content] };
}

export function prefixIn(name: string): string {
  const colon = name.indexOf(':');
  return colon > 0 ? name.slice(0, colon) : '';
}

/** Adds the prefixes of an element and all in it to those of a document, where they are free there. */
export function bindPrefixes(element: ForeignElement, bound: Map<string, string>): void {
  bind(element.name, element.namespace, bound);
  for (const { name, namespace } of element.attributes ?? []) bind(name, namespace, bound);
  for (const part of element.content ?? []) if (typeof part !== 'string') bindPrefixes(part, bound);
}

/** A document declares so many prefixes; what is beyond that is declared where it is used. */
const mostPrefixes = 100;

function bind(name: string, address: string, bound: Map<string, string>): void {
  const prefix = prefixIn(name);
  if (prefix === '' || prefix === 'xml' || bound.has(prefix) || bound.size >= mostPrefixes) return;
  if ((namespaces.get(prefix) ?? address) === address) bound.set(prefix, address);
}
