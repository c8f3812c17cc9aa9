import type { ExtraElement } from '../feed/feed.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../xml/element.ts';
import { namespaces } from '../xml/namespaces.ts';
import { type Known, knows } from './known-parts.ts';
import { trim } from './tag.ts';

/* What an element holds beyond what its tag reads, as an element of its name that lends it: see lent-attributes.ts. */

/** A lender as it is read, and whether it lends anything. */
export interface Lender {
  /** Which of its siblings it lends to. */
  readonly key: string;
  readonly node: XmlNode;
  readonly lends: boolean;
}

/** What an element lends to the one that is written in its place; `near` is like it, where it is not there itself. */
export function lenderOf(
  known: Known,
  node: XmlNode | undefined,
  near: XmlNode,
  written: XmlElement,
): Lender {
  const { name, attributes = {} } = written;
  const { marker } = known;
  const mark = marker === undefined ? undefined : attributes[marker];
  const lent = node ? [...node.attributes].filter(([key]) => !knows(known, key)) : [];
  const marked =
    marker === undefined || mark === undefined ? [] : [[marker, attributeOf(marker, mark)] as const];
  const children = node && !known.hasTable ? childrenOf(known, node, written.children ?? []) : [];
  const text = node && !known.hasText && !known.hasTable ? trim(node.text) : '';
  return {
    key: keyOf(name, mark),
    lends: lent.length + children.length + text.length > 0,
    node: {
      ...(node ?? near),
      name,
      attributes: new Map<string, XmlAttribute>([...marked, ...lent]),
      children: children.map((child) => ({ ...child, textOffset: text.length })),
      text,
      textRange: undefined,
    },
  };
}

/** The lenders among the children of an element, and then what is there beyond them. */
function childrenOf(known: Known, node: XmlNode, written: readonly XmlElement[]): readonly XmlNode[] {
  if (node.children.length === 0) return [];
  const lenders: Lender[] = [];
  for (const [name, inner] of known.children) {
    const there = node.children.filter((child) => child.name === name);
    const own = written.filter((child) => child.name === name);
    const pairs = paired(inner, there, own);
    for (const child of own) lenders.push(lenderOf(inner, pairs.get(child), node, child));
  }
  const unknown = node.children.filter(({ name }) => !known.children.has(name));
  return [...untilLast(lenders), ...unknown];
}

/** Which element each of the written ones was read from: where there are more, the first alone count. */
function paired(
  { takes }: Known,
  nodes: readonly XmlNode[],
  written: readonly XmlElement[],
): ReadonlyMap<XmlElement, XmlNode> {
  const read = takes ? nodes.filter(takes) : nodes;
  return new Map(
    written.flatMap((each, index) => {
      const node = read[index];
      return node ? [[each, node] as const] : [];
    }),
  );
}

/** Of each key those up to the last that lends: the others keep no place. */
export function untilLast(lenders: readonly Lender[]): readonly XmlNode[] {
  const last = new Map<string, number>();
  for (const [index, { key, lends }] of lenders.entries()) if (lends) last.set(key, index);
  return lenders.flatMap(({ key, node }, index) => (index <= (last.get(key) ?? -1) ? [node] : []));
}

/** Whether an author's element holds only what an element with these parts may be lent. */
export function lendsOnly(known: Known, { attributes = [], content = [] }: ExtraElement): boolean {
  if (!attributes.every(({ name }) => name === known.marker || !knows(known, name))) return false;
  return content.every((part) => {
    if (typeof part === 'string') return !known.hasText && !known.hasTable;
    if (known.hasTable) return false;
    const inner = innerOf(known, part);
    return inner === undefined || lendsOnly(inner, part);
  });
}

/** Whether an author's element lends anything at all. */
export function lends(known: Known, { attributes = [], content = [] }: ExtraElement): boolean {
  if (attributes.some(({ name }) => name !== known.marker)) return true;
  return content.some((part) => {
    const inner = typeof part === 'string' ? undefined : innerOf(known, part);
    return inner === undefined || lends(inner, part as ExtraElement);
  });
}

/**
 * The element with what a lender lends it. `idle` takes the parts of the lender for which there is nothing.
 */
export function withParts(
  known: Known,
  written: XmlElement,
  lender: ExtraElement,
  idle: ExtraElement[],
): ExtraElement {
  const { attributes: own = [], content: ownContent = [], ...element } = asForeign(written);
  const lent = (lender.attributes ?? []).filter(({ name }) => name !== known.marker);
  const texts: string[] = [];
  const unknown: ExtraElement[] = [];
  const lenders = new Map<string, ExtraElement[]>();
  for (const part of lender.content ?? []) {
    if (typeof part === 'string') texts.push(part);
    else if (innerOf(known, part) === undefined) unknown.push(part);
    else add(lenders, lenderKey(innerOf(known, part)!, part), part);
  }
  for (const list of lenders.values()) list.reverse();
  const children = (written.children ?? []).map((child) => {
    const inner = known.children.get(child.name);
    const next = inner && lenders.get(writtenKey(inner, child))?.pop();
    return inner && next ? withParts(inner, child, next, idle) : asForeign(child);
  });
  for (const each of [...lenders.values()].flat()) if (lends(innerOf(known, each)!, each)) idle.push(each);
  const content = [
    ...(written.children ? texts : [...ownContent, ...texts]),
    ...(written.children ? children : []),
    ...unknown,
  ];
  const attributes = [...own, ...lent];
  return {
    ...element,
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

/** The parts that the tag knows of an element in another: one of its name in the namespace that we mean by it. */
function innerOf(known: Known, { name, namespace }: ExtraElement): Known | undefined {
  return namespace === namespaceOf(name) ? known.children.get(name) : undefined;
}

function add(groups: Map<string, ExtraElement[]>, key: string, element: ExtraElement): void {
  const list = groups.get(key);
  if (list) list.push(element);
  else groups.set(key, [element]);
}

function keyOf(name: string, mark: string | undefined): string {
  return mark === undefined ? name : `${name} ${mark.toLowerCase()}`;
}

/** What tells a written element from others of its name. */
export function writtenKey({ marker }: Known, { name, attributes }: XmlElement): string {
  return keyOf(name, marker === undefined ? undefined : attributes?.[marker]);
}

/** Which elements an author's lender is for. */
export function lenderKey({ marker }: Known, { name, attributes = [] }: ExtraElement): string {
  const mark = attributes.find((attribute) => attribute.name === marker)?.value;
  return keyOf(name, mark === undefined ? undefined : trim(mark));
}

function attributeOf(name: string, value: string): XmlAttribute {
  return { name, namespace: namespaceOf(name), value, range: { start: 0, end: 0 } };
}

/** An element that podfeed writes, as one of any vocabulary. */
export function asForeign({ name, attributes = {}, text, children = [], foreign }: XmlElement): ExtraElement {
  if (foreign) return foreign;
  const entries = Object.entries(attributes);
  const content = text ? [text] : children.map(asForeign);
  return {
    name,
    namespace: namespaceOf(name),
    ...(entries.length > 0
      ? { attributes: entries.map(([key, value]) => ({ name: key, namespace: namespaceOf(key), value })) }
      : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

export function namespaceOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 1 ? '' : (namespaces.get(name.slice(0, colon)) ?? '');
}
