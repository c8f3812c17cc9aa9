import type { XmlNode } from '../xml/element.ts';
import type { Inner, InnerElement } from './inner-elements.ts';
import type { Tag } from './tag.ts';

/** What is read and written of an element; the rest is kept beside the field. */
export interface Known {
  /** Without a list, all. */
  readonly attributes: readonly string[] | undefined;
  /** The attribute that tells elements of its name apart. */
  readonly marker: string | undefined;
  /** Its text is the value, or a part of it. */
  readonly hasText: boolean;
  readonly children: ReadonlyMap<string, Known>;
  /** Another table reads what is in it. */
  readonly hasTable: boolean;
  /** Only these of its name are read. */
  readonly takes?: InnerElement['takes'] | undefined;
}

const known = new WeakMap<object, Known>();

/** What a tag knows of its own elements and of those in them. */
export function knownOf(tag: Tag<unknown>): Known {
  const found = known.get(tag);
  if (found) return found;
  const made = { ...knownIn(tag, tag.attributes, new Set(tag.elements)), hasTable: tag.inner !== undefined };
  known.set(tag, made);
  return made;
}

function knownIn(
  spelling: Inner,
  attributes: readonly string[] | undefined,
  own: ReadonlySet<string>,
): Known {
  const { parts = {}, inside = {}, holds = [], value, marker } = spelling;
  const children = new Map<string, Known>();
  for (const place of Object.values(parts)) {
    if (place !== '' && !place.startsWith('@') && !own.has(place)) children.set(place, text);
  }
  for (const each of [...Object.values(inside), ...holds]) {
    const { element, attributes = [], takes } = each;
    children.set(element, { ...knownIn(each, attributes, none), takes });
  }
  const hasText = value === '' || Object.values(parts).includes('');
  return { attributes, marker, hasText, children, hasTable: false };
}

const none: ReadonlySet<string> = new Set();

/** An element that is a text and nothing else. */
const text: Known = {
  attributes: [],
  marker: undefined,
  hasText: true,
  children: new Map(),
  hasTable: false,
};

export function knows({ attributes }: Known, name: string): boolean {
  return attributes === undefined || attributes.includes(name);
}

/** Whether an element holds anything, at any depth, that is not read. */
export function holdsUnread(known: Known, { attributes, children, textRange }: XmlNode): boolean {
  if (attributes.size > 0) for (const name of attributes.keys()) if (!knows(known, name)) return true;
  if (known.hasTable) return false;
  if (!known.hasText && textRange) return true;
  return children.some((child) => {
    const inner = known.children.get(child.name);
    return inner === undefined || holdsUnread(inner, child);
  });
}
