import type { Episode, Show } from '../feed/feed.ts';
import { usedPrefixes, type XmlElement } from '../xml/element.ts';
import { writeDocumentStart, writeElement, writeEnd, writeStart } from '../xml/write.ts';
import { episodeTags } from './episode-tags.ts';
import { showTags } from './show-tags.ts';
import { elementsOf } from './table.ts';

/** An episode as the text of its item; adds the namespace prefixes it needs to `prefixes`, with their addresses. */
export function writeItem(episode: Episode, prefixes: Map<string, string>): string {
  return writeItemWith(episode, prefixes).xml;
}

/** The same, with the prefixes that this item needs alone. */
export function writeItemWith(
  episode: Episode,
  prefixes: Map<string, string>,
): { readonly xml: string; readonly needs: Iterable<string> } {
  const item: XmlElement = { name: 'item', children: elementsOf(episodeTags, episode) };
  usedPrefixes(item, prefixes);
  return { xml: writeElement(item, 2, prefixes), needs: usedPrefixes(item, new Map()).keys() };
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
