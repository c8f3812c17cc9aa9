import type { ExtraElement } from '../feed/feed.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../xml/element.ts';
import { namespaces } from '../xml/namespaces.ts';
import type { Attributed, Tag } from './tag.ts';

/*
 * Attributes that a known element may not have are kept all the same: an empty element of its name, among what has
 * no field of its own, lends its attributes to the element of the feed. The first of a name lends to the first
 * element of that name, the second to the second; one with nothing to lend keeps a place. Where elements of one
 * name are told apart by an attribute, a lender has it, too.
 */

type Table = Readonly<Record<string, Tag<unknown>>>;

/** A field that was read from elements which may have more attributes than the field takes. */
export interface ReadField {
  readonly tag: Tag<unknown>;
  readonly nodes: readonly XmlNode[];
  readonly value: unknown;
}

/** Says whether an element is there only to lend attributes to one that the table writes. */
export function isLender(table: object, element: ExtraElement): boolean {
  const { name, namespace, attributes = [], content = [] } = element;
  if (content.length > 0 || namespace !== namespaceOf(name)) return false;
  const byName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  return tagsOf(table, name).some(
    (tag) =>
      tag.attributes !== undefined &&
      (tag.takes === undefined || (tag.marker !== undefined && tag.takes({ name, attributes: byName }))) &&
      attributes.every((attribute) => attribute.name === tag.marker || !knows(tag, attribute.name)),
  );
}

/** Whether an element has attributes that its tag does not read. */
export function hasUnread(tag: Tag<unknown>, { attributes }: Attributed): boolean {
  if (attributes.size > 0) for (const name of attributes.keys()) if (!knows(tag, name)) return true;
  return false;
}

/** What the elements of a channel or an item lend; `fields` in the order of the table. */
export function lendersOf(fields: readonly ReadField[]): readonly XmlNode[] {
  const byName = new Map<string, { node: XmlNode; lends: boolean }[]>();
  for (const { tag, nodes, value } of fields) {
    const written = tag.write(value);
    const readable = tag.each ? nodes.filter((node) => tag.read([node], () => {}) !== undefined) : nodes;
    const isPaired = !tag.each || readable.length === written.length;
    for (const [index, { name, attributes = {} }] of written.entries()) {
      const mark = tag.marker === undefined ? undefined : attributes[tag.marker];
      const key = keyOf(name, mark);
      const isPair = (node: XmlNode): boolean =>
        node.name === name && (mark === undefined || markOf(tag, node) === mark);
      const node = tag.each ? (isPaired ? readable[index] : undefined) : nodes.find(isPair);
      const lender = {
        node: lenderOf(tag, node, nodes[0]!, name),
        lends: node ? hasUnread(tag, node) : false,
      };
      byName.set(key, [...(byName.get(key) ?? []), lender]);
    }
  }
  return [...byName.values()].flatMap((list) =>
    untilLast(list, ({ lends }) => lends).map(({ node }) => node),
  );
}

/**
 * The lenders for which there are elements, in the order in which they are read again. One with nothing to lend
 * stays only where it keeps a place.
 */
export function lendersFor(
  table: object,
  elements: readonly XmlElement[],
  lenders: readonly ExtraElement[],
): readonly ExtraElement[] {
  const groups = grouped(table, lenders);
  const counts = new Map<string, number>();
  for (const element of elements) {
    const key = keyOfElement(table, element);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].flatMap(([key, count]) =>
    untilLast((groups.get(key) ?? []).slice(0, count), (lender) => lentBy(table, lender).length > 0),
  );
}

/** A lender with its attributes in the order in which they are read again. */
export function asRead(table: object, lender: ExtraElement): ExtraElement {
  const { attributes } = lender;
  const marker = markerOf(table, lender.name);
  if (!attributes || marker === undefined) return lender;
  const mark = attributes.filter(({ name }) => name === marker);
  return { ...lender, attributes: [...mark, ...lentBy(table, lender)] };
}

/** The elements with the attributes that are lent to them. */
export function withLent(
  table: object,
  elements: readonly XmlElement[],
  lenders: readonly ExtraElement[],
): readonly XmlElement[] {
  const groups = grouped(table, lenders);
  return elements.map((element) => {
    const lender = element.foreign ? undefined : groups.get(keyOfElement(table, element))?.shift();
    const lent = lender ? lentBy(table, lender) : [];
    if (lent.length === 0) return element;
    const foreign = asForeign(element);
    return { name: element.name, foreign: { ...foreign, attributes: [...foreign.attributes, ...lent] } };
  });
}

/** What a lender lends: all but what tells it from others of its name. */
export function lentBy(table: object, { name, attributes = [] }: ExtraElement): readonly ForeignAttribute[] {
  const marker = markerOf(table, name);
  return attributes.filter((attribute) => attribute.name !== marker);
}

type ForeignAttribute = NonNullable<ExtraElement['attributes']>[number];

function markOf({ marker }: Tag<unknown>, { attributes }: XmlNode): string | undefined {
  return marker === undefined ? undefined : attributes.get(marker)?.value.trim().toLowerCase();
}

function knows({ attributes }: Tag<unknown>, name: string): boolean {
  return attributes === undefined || attributes.includes(name);
}

function tagsOf(table: object, name: string): readonly Tag<unknown>[] {
  return Object.values(table as Table).filter(({ elements }) => elements.includes(name));
}

function markerOf(table: object, name: string): string | undefined {
  return tagsOf(table, name).find(({ marker }) => marker)?.marker;
}

function keyOf(name: string, mark: string | undefined): string {
  return mark === undefined ? name : `${name} ${mark.toLowerCase()}`;
}

function keyOfElement(table: object, { name, attributes }: XmlElement): string {
  const marker = markerOf(table, name);
  return keyOf(name, marker && attributes?.[marker]);
}

function grouped(table: object, lenders: readonly ExtraElement[]): Map<string, ExtraElement[]> {
  const groups = new Map<string, ExtraElement[]>();
  for (const lender of lenders) {
    const marker = markerOf(table, lender.name);
    const mark = lender.attributes?.find(({ name }) => name === marker)?.value.trim();
    const key = keyOf(lender.name, mark);
    groups.set(key, [...(groups.get(key) ?? []), lender]);
  }
  return groups;
}

function lenderOf(tag: Tag<unknown>, node: XmlNode | undefined, near: XmlNode, name: string): XmlNode {
  const { attributes } = node ?? near;
  const mark = [...attributes].filter(([key]) => key === tag.marker);
  const lent = node ? [...attributes].filter(([key]) => !knows(tag, key)) : [];
  return {
    ...(node ?? near),
    name,
    attributes: new Map<string, XmlAttribute>([...mark, ...lent]),
    children: [],
    text: '',
    textRange: undefined,
  };
}

function untilLast<Item>(items: readonly Item[], counts: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex(counts) + 1);
}

type Foreign = ExtraElement & { readonly attributes: readonly ForeignAttribute[] };

function asForeign({ name, attributes = {}, text, children = [] }: XmlElement): Foreign {
  const content = text ? [text] : children.map(asForeign);
  return {
    name,
    namespace: namespaceOf(name),
    attributes: Object.entries(attributes).map(([key, value]) => ({
      name: key,
      namespace: namespaceOf(key),
      value,
    })),
    ...(content.length > 0 ? { content } : {}),
  };
}

function namespaceOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 1 ? '' : (namespaces.get(name.slice(0, colon)) ?? '');
}
