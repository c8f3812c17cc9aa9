import type { EpisodeFields, ExtraElement, ShowFields } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import type { XmlNode } from '../xml/element.ts';
import { prefixOf } from '../xml/namespaces.ts';
import { openXml, type XmlProblem } from '../xml/read.ts';
import { episodeTags } from './episode-tags.ts';
import { hasUnread, lendersOf, type ReadField } from './lent-attributes.ts';
import { showTags } from './show-tags.ts';
import type { Tag, TagTable } from './tag.ts';

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
  const byName = new Map<string, XmlNode[]>();
  const rest: XmlNode[] = [];
  for (const node of nodes) {
    const takes = isForeign(node) ? undefined : names.get(node.name);
    if (!takes?.(node)) {
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
    const { takes } = tag;
    const named = tag.elements.flatMap((name) => byName.get(name) ?? []);
    const own = tag.rest ? rest : takes ? named.filter(takes) : named;
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

type Takes = NonNullable<Tag<unknown>['takes']>;

const namesOfTables = new WeakMap<object, ReadonlyMap<string, Takes>>();

/** The names of the elements that tags of a table read, and which of those elements. */
function namesOf(table: object): ReadonlyMap<string, Takes> {
  const known = namesOfTables.get(table);
  if (known) return known;
  const names = new Map<string, Takes>();
  for (const { elements, takes = () => true } of Object.values(table) as Tag<unknown>[]) {
    for (const name of elements) {
      const other = names.get(name);
      names.set(name, other ? (element) => other(element) || takes(element) : takes);
    }
  }
  namesOfTables.set(table, names);
  return names;
}

/** Says whether a tag of the table reads an element: it has a field of its own. */
export function hasField<Fields>(table: TagTable<Fields>, element: ExtraElement): boolean {
  const attributes = new Map((element.attributes ?? []).map((attribute) => [attribute.name, attribute]));
  const takes = isForeign(element) ? undefined : namesOf(table).get(element.name);
  return takes?.({ attributes }) ?? false;
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
