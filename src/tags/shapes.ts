import type { XmlElement, XmlNode } from '../xml/element.ts';
import { type Attributed, type Codec, type Note, type Tag, trim } from './tag.ts';

/** An element whose content is the value. */
export function content<Value>(name: string, codec: Codec<Value>, source: string): Tag<Value> {
  return {
    elements: [name],
    attributes: [],
    value: '',
    source,
    write: (value) => [{ name, text: codec.write(value) }],
    read: (nodes, note) => (nodes[0] ? codec.read(trim(nodes[0].text), note) : undefined),
  };
}

/** An element whose content is HTML. */
export function html(name: string, source: string): Tag<string> {
  return {
    elements: [name],
    attributes: [],
    value: '',
    source,
    write: (value) => [{ name, text: value, html: true }],
    read: (nodes) => (nodes[0] ? trim(nodes[0].text) || undefined : undefined),
  };
}

/** An empty element with the value in one attribute. */
export function attribute<Value>(name: string, key: string, codec: Codec<Value>, source: string): Tag<Value> {
  return {
    elements: [name],
    attributes: [key],
    source,
    write: (value) => [{ name, attributes: { [key]: codec.write(value) } }],
    read(nodes, note) {
      const value = nodes[0]?.attributes.get(key)?.value;
      return value === undefined ? undefined : codec.read(trim(value), note);
    },
  };
}

/** An element that is there with one word when the value is true, and else not there. */
export function present(name: string, word: string, source: string): Tag<boolean> {
  return {
    elements: [name],
    attributes: [],
    value: '',
    source,
    write: (value) => (value ? [{ name, text: word }] : []),
    read: (nodes) =>
      nodes[0] && trim(nodes[0].text).toLowerCase() === word.toLowerCase() ? true : undefined,
  };
}

/** A list with one element for each of its items. */
export function each<Item>(tag: {
  readonly name: string;
  readonly attributes?: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly source: string;
  write(item: Item): XmlElement;
  read(node: XmlNode, note: Note): Item | undefined;
}): Tag<readonly Item[]> {
  return {
    elements: [tag.name],
    ...(tag.attributes ? { attributes: tag.attributes } : {}),
    ...(tag.parts ? { parts: tag.parts } : {}),
    source: tag.source,
    each: true,
    write: (items) => items.map(tag.write),
    read(nodes, note) {
      const items = nodes.flatMap((node) => tag.read(node, note) ?? []);
      return items.length > 0 ? items : undefined;
    },
  };
}

/** A shape of its own: two functions. */
export function own<Value>(tag: Tag<Value>): Tag<Value> {
  return tag;
}

/** A number as digits and a point, however small. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e-') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** Attributes that have a value, in the order given. */
export function attributes(
  values: Readonly<Record<string, string | number | undefined>>,
): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(values))
    if (value !== undefined) given[key] = typeof value === 'number' ? plainNumber(value) : value;
  return given;
}

/** The trimmed value of an attribute; a blank one counts as absent. */
export function attributeOf(node: Attributed, key: string): string | undefined {
  const value = node.attributes.get(key)?.value;
  return value === undefined ? undefined : trim(value) || undefined;
}

/** The trimmed content of the first child of that name. */
export function childText(node: XmlNode, name: string): string | undefined {
  const child = node.children.find((candidate) => candidate.name === name);
  return child && (trim(child.text) || undefined);
}

/** The content of an element, trimmed. */
export function textOf(node: XmlNode): string {
  return trim(node.text);
}

/** An object with only the entries that have a value. */
export function given<T extends object>(entries: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as never;
}
