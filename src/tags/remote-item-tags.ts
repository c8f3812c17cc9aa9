import type { RemoteItem } from '../feed/feed.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';
import type { InnerElement } from './inner-elements.ts';
import { attributeOf, attributes, each, given, own } from './shapes.ts';
import { podcast } from './sources.ts';
import type { Tag } from './tag.ts';

/* Tags that point at other feeds. */

const remoteItemName = 'podcast:remoteItem';

/** A feed as a part of another tag. */
export const remoteItem: InnerElement = {
  element: remoteItemName,
  attributes: ['feedGuid', 'feedUrl', 'itemGuid', 'medium', 'title'],
  marker: 'feedGuid',
};

export function writeRemoteItem({ feedGuid, feedUrl, itemGuid, medium, title }: RemoteItem): XmlElement {
  return {
    name: remoteItemName,
    attributes: attributes({ feedGuid, feedUrl, itemGuid, medium, title }),
  };
}

export function readRemoteItem(node: XmlNode): RemoteItem {
  const [feedGuid, feedUrl, itemGuid, medium, title] = [
    'feedGuid',
    'feedUrl',
    'itemGuid',
    'medium',
    'title',
  ].map((key) => attributeOf(node, key));
  return given({ feedGuid, feedUrl, itemGuid, medium, title });
}

export const remoteItemsIn = (node: XmlNode): readonly XmlNode[] =>
  node.children.filter(({ name }) => name === remoteItemName);

export const remoteItems: Tag<readonly RemoteItem[]> = each({
  name: remoteItemName,
  attributes: ['feedGuid', 'feedUrl', 'itemGuid', 'medium', 'title'],
  source: podcast('remote-item'),
  write: writeRemoteItem,
  read: readRemoteItem,
});

export const podroll: Tag<readonly RemoteItem[]> = own({
  elements: ['podcast:podroll'],
  attributes: [],
  through: remoteItemName,
  holds: [remoteItem],
  each: true,
  source: podcast('podroll'),
  write: (items) => [{ name: 'podcast:podroll', children: items.map(writeRemoteItem) }],
  read: ([node]) => node && remoteItemsIn(node).map(readRemoteItem),
});

export const publisher: Tag<RemoteItem> = own({
  elements: ['podcast:publisher'],
  attributes: [],
  through: remoteItemName,
  holds: [remoteItem],
  source: podcast('publisher'),
  write: (item) => [{ name: 'podcast:publisher', children: [writeRemoteItem(item)] }],
  read([node]) {
    const [item] = node ? remoteItemsIn(node) : [];
    return item && readRemoteItem(item);
  },
});
