import { episodeTags } from './episode-tags.ts';
import { showTags } from './show-tags.ts';
import type { Tag } from './tag.ts';

/** An element of a feed and the field of the Feed that it says. */
export interface ListedTag {
  readonly kind: 'show' | 'episode';
  /** With our prefix: `itunes:duration`. */
  readonly element: string;
  readonly field: string;
  /** Where its spelling is laid down. */
  readonly source: string;
}

/** Every element that podfeed writes and reads, in the order of the feed. */
export function listTags(): readonly ListedTag[] {
  const listed = (kind: ListedTag['kind'], table: object): ListedTag[] =>
    Object.entries(table as Record<string, Tag<unknown>>).flatMap(([field, { elements, source }]) =>
      elements.map((element) => ({ kind, element, field, source })),
    );
  return [...listed('show', showTags), ...listed('episode', episodeTags)];
}
