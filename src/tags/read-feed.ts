import type { EpisodeFields, ShowFields } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import type { XmlNode } from '../xml/element.ts';
import { openXml, type XmlProblem } from '../xml/read.ts';
import { episodeTags } from './episode-tags.ts';
import { showTags } from './show-tags.ts';
import { readFields } from './table.ts';
import type { TagTable } from './tag.ts';

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
