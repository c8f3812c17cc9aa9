import type { RssCategory } from '../feed/feed.ts';
import { attributeOf, attributes, each, given, textOf } from './shapes.ts';
import { rss } from './sources.ts';
import type { Tag } from './tag.ts';

/** A category of plain RSS, in a channel or an item. */
export const rssCategory: Tag<readonly RssCategory[]> = each({
  name: 'category',
  attributes: ['domain'],
  parts: { text: '' },
  source: rss,
  write: ({ text, domain }) => ({ name: 'category', attributes: attributes({ domain }), text }),
  read(node) {
    const text = textOf(node);
    return text ? given({ text, domain: attributeOf(node, 'domain') }) : undefined;
  },
});
