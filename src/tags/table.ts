import type { ExtraElement } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { asNode } from '../xml/as-node.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';
import { prefixOf } from '../xml/namespaces.ts';
import { knownOf } from './known-parts.ts';
import { canBeLent, hasUnread, isLender, lendersOf, type ReadField, withLent } from './lent-attributes.ts';
import { writtenKey } from './lent-parts.ts';
import { type Attributed, type Tag, type TagTable, trim } from './tag.ts';

/** The elements of all fields that have a value, in the order of the table. */
export function elementsOf<Fields>(table: TagTable<Fields>, owner: Fields): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  let lenders: readonly ExtraElement[] = [];
  for (const field in table) {
    const value = owner[field];
    if (value === undefined || value === null) continue;
    const tag = table[field] as Tag<unknown>;
    if (tag.rest) {
      const rest = value as readonly ExtraElement[];
      lenders = rest.filter((element) => isLender(table, element));
      elements.push(...tag.write(rest.filter((element) => !lenders.includes(element))));
    } else elements.push(...tag.write(value));
  }
  return lenders.length > 0 ? withLent(table, elements, lenders) : elements;
}

/** Reads the fields of a table from the children of a channel or an item. */
export function readFields<Fields>(
  table: TagTable<Fields>,
  nodes: readonly XmlNode[],
): { readonly fields: Fields; readonly remarks: readonly Remark[] } {
  const names = namesOf(table);
  const byName = new Map<string, XmlNode[]>();
  const rest: XmlNode[] = [];
  const isFurther = furtherIn(table);
  for (const node of nodes) {
    const takes = isForeign(node) ? undefined : names.get(node.name);
    if (!takes?.(node) || isFurther(node)) {
      rest.push(node);
      continue;
    }
    const list = byName.get(node.name);
    if (list) list.push(node);
    else byName.set(node.name, [node]);
  }
  const remarks: Remark[] = [];
  const fields: Partial<Record<keyof Fields, unknown>> = {};
  const read: ReadField[] = [];
  let unread = false;
  for (const field in table) {
    const tag = table[field] as Tag<unknown>;
    const named = tag.elements.flatMap((name) => byName.get(name) ?? []);
    const own = tag.rest ? rest : tag.takes && named.length > 0 ? named.filter(takesOf(tag)) : named;
    const found: readonly XmlNode[] = tag.rest && unread ? [...own, ...lendersOf(read)] : own;
    if (found.length === 0) continue;
    const value = tag.read(found, (remark) => remarks.push({ path: [field], ...remark }));
    if (value === undefined) continue;
    fields[field] = value;
    read.push({ tag, nodes: found, value });
    unread ||= !tag.rest && found.some((node) => hasUnread(tag, node));
  }
  return { fields: fields as Fields, remarks };
}

type Takes = (element: XmlNode) => boolean;

/** Says of one element after the other whether another has said the same before, or it says nothing. */
function furtherIn(table: object): Takes {
  const seen = new Set<string>();
  return (node) => {
    const tag = firstOf(table, node);
    if (!tag) return false;
    const key = markOf(tag, node);
    if (seen.has(key) || !tag.first!(node)) return true;
    seen.add(key);
    return false;
  };
}

const firstsOfTables = new WeakMap<object, readonly Tag<unknown>[]>();

/** The tag that takes the first of elements like this. */
function firstOf(table: object, node: XmlNode): Tag<unknown> | undefined {
  let firsts = firstsOfTables.get(table);
  if (!firsts) {
    firsts = (Object.values(table) as Tag<unknown>[]).filter(({ first }) => first);
    firstsOfTables.set(table, firsts);
  }
  return firsts.find((tag) => tag.elements.includes(node.name) && takesOf(tag)(node));
}

function markOf(tag: Tag<unknown>, { name, attributes }: Attributed): string {
  const mark = tag.marker === undefined ? undefined : attributes.get(tag.marker)?.value;
  return mark === undefined ? name : `${name} ${trim(mark).toLowerCase()}`;
}

const namesOfTables = new WeakMap<object, ReadonlyMap<string, Takes>>();

/**
 * Which elements of its names a tag reads. One that would not take a lender leaves what holds more than it knows as it
 * is.
 */
function takesOf(tag: Tag<unknown>): Takes {
  const { takes } = tag;
  if (!takes) return () => true;
  return canBeLent(tag) ? takes : (element) => takes(element) && !hasUnread(tag, element);
}

/** The names of the elements that tags of a table read, and which of those elements. */
function namesOf(table: object): ReadonlyMap<string, Takes> {
  const known = namesOfTables.get(table);
  if (known) return known;
  const names = new Map<string, Takes>();
  for (const tag of Object.values(table) as Tag<unknown>[]) {
    const takes = takesOf(tag);
    for (const name of tag.elements) {
      const other = names.get(name);
      names.set(name, other ? (element) => other(element) || takes(element) : takes);
    }
  }
  namesOfTables.set(table, names);
  return names;
}

/**
 * Says whether a tag of the table reads an element: it has a field of its own. Beside one of the written elements there
 * may be others like it, where the tag leaves them.
 */
export function hasField<Fields>(
  table: TagTable<Fields>,
  element: ExtraElement,
  written: readonly XmlElement[],
): boolean {
  const node = asNode(element);
  if (isForeign(node) || !namesOf(table).get(node.name)?.(node)) return false;
  const tag = firstOf(table, node);
  if (!tag) return true;
  return tag.first!(node) && !written.some((each) => writtenKey(knownOf(tag), each) === markOf(tag, node));
}

/** A prefix of ours that a document binds to another namespace says nothing to us. */
function isForeign({ name, namespace }: Pick<XmlNode, 'name' | 'namespace'>): boolean {
  return name.includes(':') && prefixOf(namespace) === undefined;
}
