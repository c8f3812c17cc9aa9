import type { ExtraElement } from '../feed/feed.ts';
import { foreignOf } from '../xml/foreign.ts';
import { rss } from './sources.ts';
import type { Tag } from './tag.ts';

/** Names that stand for other things in many a program that reads a feed: such elements are not handed on. */
const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What has no field of its own, in the order of the feed and behind all that has. */
export const extra: Tag<readonly ExtraElement[]> = {
  elements: [],
  rest: true,
  each: true,
  source: `${rss}#extendingRss`,
  write: (elements) => elements.map((foreign) => ({ name: foreign.name, foreign })),
  read(nodes) {
    const kept = nodes.filter(({ name }) => !unsafe.has(name));
    return kept.length > 0 ? kept.map(foreignOf) : undefined;
  },
};
