import { type FeedPages, newestIn } from './history.ts';

/** The file of an output folder that says what podfeed has put there beside the feeds. */
export const recordFile = '.podfeed.json';

/** The name of the main feed where its author gives none. */
export const usualFeedFile = 'feed.xml';

/** The name of a part of a divided feed in the output folder: `feed-2.xml`, `feed-archive-1.xml`. */
export function partName(pages: FeedPages, file: string, number: number): string {
  return inName(file, pages === 'archived' ? `-archive-${number}` : `-${number}`);
}

/** How many archives the episodes of a feed fill, each as many as the limit. */
export const archivesOf = (episodes: number, limit: number): number =>
  episodes > limit ? Math.floor(episodes / limit) : 0;

/** How many pages the episodes of a feed fill, the feed itself among them. */
export const pagesOf = (episodes: number, limit: number): number => Math.max(1, Math.ceil(episodes / limit));

/** The names of all parts of a feed but the feed itself, with so many episodes. */
export function partNames(
  output: { readonly limit?: number; readonly pages?: FeedPages } | undefined,
  file: string,
  episodes: number,
): readonly string[] {
  const { pages } = output ?? {};
  const limit = newestIn(output);
  if (limit === undefined || limit < 1 || (pages !== 'paged' && pages !== 'archived')) return [];
  // Pages of a feed are counted from 2, archives from 1.
  const [first, last] = pages === 'paged' ? [2, pagesOf(episodes, limit)] : [1, archivesOf(episodes, limit)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    partName(pages, file, first + index),
  );
}

/** Puts something before the ending of the last step of a path. */
export function inName(path: string, more: string): string {
  const step = path.lastIndexOf('/') + 1;
  const dot = path.lastIndexOf('.');
  return dot > step ? `${path.slice(0, dot)}${more}${path.slice(dot)}` : `${path}${more}`;
}
