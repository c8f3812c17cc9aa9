import { expect, test } from 'vitest';
import { comparables, type DividedFeed, ownFeed } from '../../src/commands/old-feed.ts';
import { compareFeeds, harmOf } from '../../src/diff/compare.ts';

const address = (page: number): string => `https://example.com/${page === 1 ? 'feed' : `feed-${page}`}.xml`;

/** A feed with these episodes on its pages. */
function divided(...pages: readonly (readonly number[])[]): DividedFeed {
  const documents = pages.map((episodes, index) => {
    const next = index + 1 < pages.length ? `<atom:link rel="next" href="${address(index + 2)}"/>` : '';
    const items = episodes.map((each) => `<item><title>${each}</title><guid>${each}</guid></item>`).join('');
    return Buffer.from(
      `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title>
<atom:link rel="self" href="${address(index + 1)}"/>${next}${items}</channel></rss>`,
    );
  });
  return ownFeed(documents, 'the feed');
}

/** The first page of a feed, whose others cannot be had. */
function firstOf(feed: DividedFeed): DividedFeed {
  return { ...feed.first, first: feed.first, lacks: 'it is gone' };
}

const kinds = (one: DividedFeed, other: DividedFeed): readonly string[] =>
  compareFeeds(...comparables(one, other), (_, field) => field)
    .filter(({ field }) => field !== 'history')
    .map(({ kind }) => kind);

const bySix = divided([9, 8, 7, 6, 5, 4], [3, 2, 1]);
const byTwo = divided([9, 8], [7, 6], [5, 4], [3, 2], [1]);

test('smaller pages take no episode away from a feed of which one page could be had', () => {
  expect(kinds(firstOf(bySix), byTwo)).toEqual([]);
  expect(kinds(firstOf(byTwo), bySix)).toEqual(['added', 'added', 'added', 'added']);
  expect(kinds(byTwo, firstOf(bySix))).toEqual([]);
});

test('what is on no page of the new feed is gone', () => {
  const changes = compareFeeds(
    ...comparables(firstOf(bySix), divided([9, 8], [7, 5], [4, 3], [2, 1])),
    (_, field) => field,
  );
  expect(harmOf(changes, new Set()).map(({ kind }) => kind)).toEqual(['episodes-removed']);
});
