import type { ShowFields } from '../feed/feed.ts';
import type { XmlElement } from '../xml/element.ts';
import { writeElement } from '../xml/write.ts';
import { attributes } from './shapes.ts';

/** A feed as a list of feeds tells it. */
export type ListedFeed = Pick<ShowFields, 'title' | 'feed' | 'link' | 'description' | 'language'>;

/**
 * A list of feeds as OPML 2.0 (opml.org/spec2.opml), which apps import to subscribe to all of them. Those without an
 * address are left out. It names no date: the same feeds give the same bytes.
 */
export function writeOpml(title: string | undefined, feeds: readonly ListedFeed[]): string {
  const outlines = feeds.filter(({ feed }) => feed !== undefined).map(outlineOf);
  const opml: XmlElement = {
    name: 'opml',
    attributes: { version: '2.0' },
    children: [
      { name: 'head', children: title === undefined ? [] : [{ name: 'title', text: title }] },
      { name: 'body', children: outlines },
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(opml, 0)}`;
}

function outlineOf({ title, feed, link, description, language }: ListedFeed): XmlElement {
  return {
    name: 'outline',
    attributes: attributes({
      text: title ?? feed,
      type: 'rss',
      xmlUrl: feed,
      title,
      htmlUrl: link,
      description,
      language,
      version: 'RSS2',
    }),
  };
}
