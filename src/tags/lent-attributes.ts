import type { ExtraElement } from '../feed/feed.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';
import { holdsUnread, type Known, knownOf } from './known-parts.ts';
import {
  type Lender,
  lenderKey,
  lenderOf,
  lends,
  lendsOnly,
  namespaceOf,
  untilLast,
  withParts,
  writtenKey,
} from './lent-parts.ts';
import { type Tag, trim } from './tag.ts';

/*
 * What a known element holds beyond what its tag reads is kept all the same: an element of its name, among what has no
 * field of its own, lends it to the element of the feed: attributes, elements in it, and text where there is none. What
 * is inside is lent in the same way, at any depth. The first of a name lends to the first element of that name, the
 * second to the second; one with nothing to lend keeps a place. Where elements of one name are told apart by an
 * attribute, a lender has it, too.
 */

type Table = Readonly<Record<string, Tag<unknown>>>;

/** A field that was read from elements which may hold more than the field takes. */
export interface ReadField {
  readonly tag: Tag<unknown>;
  readonly nodes: readonly XmlNode[];
  readonly value: unknown;
}

/** Says whether an element is there only to lend to one that the table writes. */
export function isLender(table: object, element: ExtraElement): boolean {
  const { name, namespace, attributes = [] } = element;
  if (namespace !== namespaceOf(name)) return false;
  const byName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  return tagsOf(table, name).some(
    (tag) =>
      canBeLent(tag) &&
      (tag.takes?.({ name, attributes: byName }) ?? true) &&
      lendsOnly(knownOf(tag), element),
  );
}

/** Whether an element holds anything that its tag does not read. */
export function hasUnread(tag: Tag<unknown>, node: XmlNode): boolean {
  return holdsUnread(knownOf(tag), node);
}

/** Whether a tag takes a lender, which has no more than a mark: else it leaves elements with more as they are. */
export function canBeLent(tag: Tag<unknown>): boolean {
  const { takes, marker, attributes, elements } = tag;
  if (attributes === undefined) return false;
  return marker !== undefined || (takes?.({ name: elements[0]!, attributes: new Map() }) ?? true);
}

/** What the elements of a channel or an item lend; `fields` in the order of the table. */
export function lendersOf(fields: readonly ReadField[]): readonly XmlNode[] {
  const lenders: Lender[] = [];
  for (const { tag, nodes, value } of fields) {
    const known = knownOf(tag);
    const sources = sourcesOf(tag, nodes, value);
    for (const { written, node } of sources) lenders.push(lenderOf(known, node, nodes[0]!, written));
  }
  return inGroups(lenders);
}

/** The elements that a value is written as, each with the one that it was read from. */
function sourcesOf(
  tag: Tag<unknown>,
  nodes: readonly XmlNode[],
  value: unknown,
): readonly { readonly written: XmlElement; readonly node: XmlNode | undefined }[] {
  const all = tag.write(value);
  if (!tag.each || tag.through !== undefined) {
    const { marker } = tag;
    return all.map((written) => {
      const mark = marker === undefined ? undefined : written.attributes?.[marker];
      const isSource = (node: XmlNode): boolean =>
        node.name === written.name && (mark === undefined || markIn(node, marker!) === mark);
      return { written, node: nodes.find(isSource) };
    });
  }
  const firsts = nodes.flatMap((node) => {
    const alone = tag.read([node], () => {});
    const count = alone === undefined ? 0 : tag.write(alone).length;
    return Array.from({ length: count }, (_, index) => (index === 0 ? node : undefined));
  });
  const isPaired = firsts.length === all.length;
  return all.map((written, index) => ({ written, node: isPaired ? firsts[index] : undefined }));
}

const markIn = ({ attributes }: XmlNode, marker: string): string =>
  trim(attributes.get(marker)?.value ?? '').toLowerCase();

/** Lenders of one name side by side, each group without what keeps no place. */
function inGroups(lenders: readonly Lender[]): readonly XmlNode[] {
  const groups = new Map<string, Lender[]>();
  for (const lender of lenders) {
    const group = groups.get(lender.key);
    if (group) group.push(lender);
    else groups.set(lender.key, [lender]);
  }
  return [...groups.values()].flatMap(untilLast);
}

/**
 * The elements with what is lent to them. `idle` takes the lenders, and the parts of them, for which there is no element.
 */
export function withLent(
  table: object,
  elements: readonly XmlElement[],
  lenders: readonly ExtraElement[],
  idle: ExtraElement[] = [],
): readonly XmlElement[] {
  const groups = new Map<string, ExtraElement[]>();
  for (const lender of lenders) {
    const key = lenderKey(knownIn(table, lender.name), lender);
    const group = groups.get(key);
    if (group) group.push(lender);
    else groups.set(key, [lender]);
  }
  for (const group of groups.values()) group.reverse();
  const lent = elements.map((element) => {
    if (element.foreign || !groupsName(table, element.name)) return element;
    const known = knownIn(table, element.name);
    const lender = groups.get(writtenKey(known, element))?.pop();
    if (!lender || !lends(known, lender)) return element;
    return { name: element.name, foreign: withParts(known, element, lender, idle) };
  });
  for (const lender of [...groups.values()].flat()) {
    if (lends(knownIn(table, lender.name), lender)) idle.push(lender);
  }
  return lent;
}

const groupsName = (table: object, name: string): boolean => tagsOf(table, name).length > 0;

function tagsOf(table: object, name: string): readonly Tag<unknown>[] {
  return Object.values(table as Table).filter(({ elements }) => elements.includes(name));
}

/** What is known of the elements of a name: tags that share one agree in what is in it. */
function knownIn(table: object, name: string): Known {
  const tags = tagsOf(table, name);
  return knownOf(tags.find(({ marker }) => marker !== undefined) ?? tags[0]!);
}
