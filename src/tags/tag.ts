import type { Path, Remark } from '../feed/placed.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';
import type { Inner } from './inner-elements.ts';

/** Says what was odd about an element; the path is completed by whoever reads the table. */
export type Note = (remark: Omit<Remark, 'path'> & { readonly path?: Path }) => void;

/**
 * How one field is spelled on the wire. It works in both directions: `read(write(value))` is `value`.
 * A tag never throws: what it cannot read it notes and leaves out.
 */
export interface Tag<Value> {
  /** Names of the elements it reads and writes, with our prefixes. */
  readonly elements: readonly string[];
  /** The elements that say this value; none when it needs no saying. */
  write(value: Value): readonly XmlElement[];
  /** The value that these elements say; all of them have one of the names above, in document order. */
  read(nodes: readonly XmlNode[], note: Note): Value | undefined;
  /** It reads only these of the elements of its names; the others are left for `rest`. */
  readonly takes?: (element: Attributed) => boolean;
  /** The attribute by which it tells them from the others. */
  readonly marker?: string;
  /**
   * There may be several with one mark, and it reads the first that says this: the others are left for `rest`, where
   * authors may add some, too.
   */
  readonly first?: (element: Attributed) => boolean;
  /** It reads what no other tag of its table takes. */
  readonly rest?: boolean;
  /** Where the whole value stands, in the spelling of `parts`, when an element with several attributes does not show it. */
  readonly value?: string;
  /** The place of the value whose path begins with the field: list items have elements of their own. */
  readonly each?: boolean;
  /**
   * Where parts of the value stand: `''` in the element's own text, `@name` in an attribute, else in a child of
   * that name. A part that is not listed stands in the attribute of its name.
   */
  readonly parts?: Readonly<Record<string, string>>;
  /**
   * The attributes of its own elements that it reads and writes. Others are kept beside the field. Without a list,
   * it knows all.
   */
  readonly attributes?: readonly string[];
  /** The values are children of this name in the element of the field. */
  readonly through?: string;
  /** Parts that are elements themselves. */
  readonly inside?: NonNullable<Inner['inside']>;
  /** Other elements in its own that it reads; what it does not name is kept beside the field. */
  readonly holds?: NonNullable<Inner['holds']>;
  /** Its element holds what an item holds: the table of that, for the places of it. */
  readonly inner?: object;
  /** Where the spelling is laid down. */
  readonly source: string;
}

/** An element as far as its name and its attributes go. */
export interface Attributed {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, { readonly value: string }>;
}

/** Every field of a shape with its tag, in the order of the feed: a forgotten field does not compile. */
export type TagTable<Fields> = { readonly [Field in keyof Fields]-?: Tag<NonNullable<Fields[Field]>> };

/** How a value stands in a text: as an element's content or an attribute's value. */
export interface Codec<Value> {
  write(value: Value): string;
  read(text: string, note: Note): Value | undefined;
}

/** Says what was odd about a part of a value, so that the remark stands at the part. */
export function within(note: Note, ...path: Path): Note {
  return (remark) => note({ ...remark, path });
}

/** A text without the XML white space around it, which means nothing there. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
