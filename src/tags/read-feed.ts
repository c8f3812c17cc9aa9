import type { EpisodeFields, ExtraElement, ShowFields } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import type { XmlNode } from '../xml/element.ts';
import { prefixOf } from '../xml/namespaces.ts';
import { openXml, type XmlProblem } from '../xml/read.ts';
import { episodeTags } from './episode-tags.ts';
import { showTags } from './show-tags.ts';
import type { Attributed, Tag, TagTable } from './tag.ts';

/** What is told while a feed is read: the episodes in their order, then the show, which a feed may say late. */
export interface FeedHandlers {
  episode(fields: EpisodeFields, remarks: readonly Remark[], item: XmlNode): void;
  show(fields: ShowFields, remarks: readonly Remark[], channel: readonly XmlNode[]): void;
}

export interface FeedReader {
  /** Takes decoded text, cut anywhere. */
  write(text: string): void;
  /** Ends the document; returns what is wrong with it as XML. */
  end(): XmlProblem | undefined;
}

/** Opens a streaming reader of a feed; one item is held at a time. */
export function openFeed(handlers: FeedHandlers, options: { readonly trusted?: boolean } = {}): FeedReader {
  const channel: XmlNode[] = [];
  const reader = openXml(
    {
      element(node) {
        if (node.name !== 'item') {
          channel.push(node);
          return;
        }
        const { fields, remarks } = readFields(episodeTags, node.children);
        handlers.episode(fields, remarks, node);
      },
    },
    { emitDepth: 2, ...options },
  );
  return {
    write: (text) => reader.write(text),
    end() {
      reader.end();
      if (reader.problem) return reader.problem;
      const { fields, remarks } = readFields(showTags, channel);
      handlers.show(fields, remarks, channel);
      return undefined;
    },
  };
}

/** Reads the fields of a table from the children of a channel or an item. */
export function readFields<Fields>(
  table: TagTable<Fields>,
  nodes: readonly XmlNode[],
): { readonly fields: Fields; readonly remarks: readonly Remark[] } {
  const names = namesOf(table);
  const byField = new Map<string, XmlNode[]>();
  const rest: XmlNode[] = [];
  for (const node of nodes) {
    const takers = isForeign(node) ? [] : takersOf(names, node);
    for (const { field } of takers) {
      const list = byField.get(field);
      if (list) list.push(node);
      else byField.set(field, [node]);
    }
    if (takers.length === 0) rest.push(node);
  }
  const remarks: Remark[] = [];
  const fields: Partial<Record<keyof Fields, unknown>> = {};
  for (const field in table) {
    const tag = table[field] as Tag<unknown>;
    const found = tag.rest ? rest : (byField.get(field) ?? []);
    if (found.length === 0) continue;
    const value = tag.read(found, (remark) => remarks.push({ path: [field], ...remark }));
    if (value !== undefined) fields[field] = value;
  }
  return { fields: fields as Fields, remarks };
}

interface Taker {
  readonly field: string;
  readonly takes: NonNullable<Tag<unknown>['takes']>;
}
type Names = ReadonlyMap<string, readonly Taker[]>;

const namesOfTables = new WeakMap<object, Names>();

/** The names of the elements that tags of a table read, and which of those elements are of which field. */
function namesOf(table: object): Names {
  const known = namesOfTables.get(table);
  if (known) return known;
  const names = new Map<string, Taker[]>();
  for (const [field, tag] of Object.entries(table) as [string, Tag<unknown>][]) {
    const { elements, takes = () => true } = tag;
    for (const name of elements) names.set(name, [...(names.get(name) ?? []), { field, takes }]);
  }
  namesOfTables.set(table, names);
  return names;
}

/** The fields that an element says something of: two may read one element. */
function takersOf(names: Names, node: Attributed): readonly Taker[] {
  const takers = names.get(node.name);
  if (!takers) return nobody;
  return takers.every(({ takes }) => takes(node)) ? takers : takers.filter(({ takes }) => takes(node));
}

const nobody: readonly Taker[] = [];

/** Says whether a tag of the table reads an element: it has a field of its own. */
export function hasField<Fields>(table: TagTable<Fields>, element: ExtraElement): boolean {
  const attributes = new Map((element.attributes ?? []).map((attribute) => [attribute.name, attribute]));
  if (isForeign(element)) return false;
  return takersOf(namesOf(table), { name: element.name, attributes }).length > 0;
}

/** A prefix of ours that a document binds to another namespace says nothing to us. */
function isForeign({ name, namespace }: Pick<XmlNode, 'name' | 'namespace'>): boolean {
  return name.includes(':') && prefixOf(namespace) === undefined;
}

/** The facts a feed says about a show or an episode, as one text: equal facts, equal text. */
export function factsOf<Fields>(table: TagTable<Fields>, owner: Fields): string {
  let facts = '';
  for (const field in table) {
    const value = owner[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    facts += `${field}=${factOf(value)}`;
  }
  return facts;
}

/** A value with the length of its texts and its keys in order, so that no two values look alike. */
export function factOf(value: unknown): string {
  if (typeof value === 'string') return `${value.length}"${value}`;
  if (typeof value !== 'object' || value === null) return `(${String(value)})`;
  if (Array.isArray(value)) return `[${value.map(factOf).join('')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${key}=${factOf(inner)}`)
    .join('')}}`;
}
