import type { FeedHistory } from '../feed/history.ts';
import type { XmlElement } from '../xml/element.ts';
import { attributeOf, own } from './shapes.ts';
import type { Tag } from './tag.ts';

/** What each relation of a link is called in the Feed, in the order of a feed. */
const relations = {
  first: 'first',
  previous: 'previous',
  next: 'next',
  last: 'last',
  current: 'current',
  'prev-archive': 'prevArchive',
  'next-archive': 'nextArchive',
} as const satisfies Readonly<Record<string, keyof FeedHistory>>;

type Relation = keyof typeof relations;

const isRelation = (rel: string | undefined): rel is Relation =>
  rel !== undefined && Object.hasOwn(relations, rel);

/** The links between the documents of a feed, and what kind of document it is. */
export const history: Tag<FeedHistory> = own({
  elements: ['atom:link', 'fh:archive', 'fh:complete'],
  attributes: ['href', 'rel', 'type'],
  marker: 'rel',
  source: 'https://www.rfc-editor.org/rfc/rfc5005',
  parts: { archive: 'fh:archive', complete: 'fh:complete' },
  takes: (node) => node.name !== 'atom:link' || isRelation(attributeOf(node, 'rel')),
  first: (node) => node.name !== 'atom:link' || attributeOf(node, 'href') !== undefined,
  write(value) {
    const links = Object.entries(relations).flatMap(([rel, field]): XmlElement[] => {
      const href = value[field];
      return href === undefined
        ? []
        : [{ name: 'atom:link', attributes: { href, rel, type: 'application/rss+xml' } }];
    });
    return [
      ...links,
      ...(value.archive ? [{ name: 'fh:archive' }] : []),
      ...(value.complete ? [{ name: 'fh:complete' }] : []),
    ];
  },
  read(nodes) {
    const value: Record<string, string | boolean> = {};
    for (const node of nodes) {
      const rel = attributeOf(node, 'rel');
      const href = attributeOf(node, 'href');
      if (node.name === 'fh:archive') value['archive'] = true;
      else if (node.name === 'fh:complete') value['complete'] = true;
      else if (isRelation(rel) && href !== undefined) value[relations[rel]] ??= href;
    }
    return Object.keys(value).length > 0 ? (value as FeedHistory) : undefined;
  },
});
