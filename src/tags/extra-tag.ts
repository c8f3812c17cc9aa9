import type { ExtraElement } from '../feed/feed.ts';
import { foreignOf } from '../xml/foreign.ts';
import { rss } from './sources.ts';
import type { Tag } from './tag.ts';

/** What has no field of its own, in the order of the feed and behind all that has. */
export const extra: Tag<readonly ExtraElement[]> = {
  elements: [],
  rest: true,
  each: true,
  source: `${rss}#extendingRss`,
  write: (elements) => elements.map((foreign) => ({ name: foreign.name, foreign })),
  read: (nodes) => (nodes.length > 0 ? nodes.map(foreignOf) : undefined),
};
