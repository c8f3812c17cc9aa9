import type { Episode, ExtraElement, Show } from '../feed/feed.ts';
import { usedPrefixes, type XmlElement } from '../xml/element.ts';
import { writeDocumentStart, writeElement, writeEnd, writeStart } from '../xml/write.ts';
import { episodeTags } from './episode-tags.ts';
import { isLender, withLent } from './lent-attributes.ts';
import { showTags } from './show-tags.ts';
import type { Tag, TagTable } from './tag.ts';

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

/** An episode as the text of its item; adds the namespace prefixes it needs to `prefixes`, with their addresses. */
export function writeItem(episode: Episode, prefixes: Map<string, string>): string {
  const item: XmlElement = { name: 'item', children: elementsOf(episodeTags, episode) };
  usedPrefixes(item, prefixes);
  return writeElement(item, 2, prefixes);
}

/** What stands before the items: the declaration, the namespaces in use, and the show. */
export function writeHead(show: Show, itemPrefixes: ReadonlyMap<string, string>): string {
  const elements = elementsOf(showTags, show);
  const prefixes = new Map(itemPrefixes);
  for (const element of elements) usedPrefixes(element, prefixes);
  const channel = writeStart({ name: 'channel' }, 1);
  return `${writeDocumentStart(prefixes)}${channel}${elements.map((element) => writeElement(element, 2, prefixes)).join('')}`;
}

/** What stands after the items. */
export function writeTail(): string {
  return `${writeEnd('channel', 1)}${writeEnd('rss', 0)}`;
}
