/**
 * The place of a document among those that a feed is divided into (RFC 5005): the addresses of the others, and whether
 * it is an archive or holds all there is.
 */
export interface FeedHistory {
  readonly first?: string;
  readonly last?: string;
  readonly previous?: string;
  readonly next?: string;
  /** Of an archive: the feed that new episodes come to. */
  readonly current?: string;
  readonly prevArchive?: string;
  readonly nextArchive?: string;
  /** It is an archive, which no longer changes. */
  readonly archive?: boolean;
  /** Every episode there is stands in this document. */
  readonly complete?: boolean;
}

/** How a feed is divided: by pages that change with it, by archives that do not, or not at all, which it says. */
export type FeedPages = 'paged' | 'archived' | 'complete';

/** Episodes in one document of a divided feed where its author sets no limit. */
const usual = 100;

/** How many of the newest episodes stand in the feed itself; all of them where nothing is said. */
export function newestIn(
  output: { readonly limit?: number; readonly pages?: FeedPages } | undefined,
): number | undefined {
  if (output?.pages === 'complete') return undefined;
  return output?.limit ?? (output?.pages === undefined ? undefined : usual);
}
