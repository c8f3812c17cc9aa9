import type { Show } from '../feed/feed.ts';
import { type FeedHistory, newestIn } from '../feed/history.ts';
import { archivesOf, inName, pagesOf, partName } from '../feed/output-names.ts';
import type { Composed, Composer } from './compose.ts';

/** A document of a feed, ready to be written. */
export interface FeedPart {
  /** Name in the output folder. */
  readonly file: string;
  readonly composed: Composed;
}

/**
 * A feed as the documents it is divided into (RFC 5005), the one that subscribers have first. Pages hold the episodes
 * newest first. Archives hold them from the oldest on, each as many as the limit, so that their episodes stay when new
 * ones come.
 */
export function divide(composer: Composer, show: Show, file: string): readonly [FeedPart, ...FeedPart[]] {
  const { pages } = show.output ?? {};
  if (pages === 'complete') {
    const composed = composer.finishPart(withHistory(show, { complete: true }), 0, undefined);
    return [{ file, composed }];
  }
  const size = newestIn(show.output);
  if (pages === undefined || size === undefined) return [{ file, composed: composer.finish(show) }];
  return pages === 'paged' ? paged(composer, show, file, size) : archived(composer, show, file, size);
}

function paged(composer: Composer, show: Show, file: string, size: number): [FeedPart, ...FeedPart[]] {
  const count = pagesOf(composer.count, size);
  const address = (page: number): string => addressOf(show, page === 1 ? '' : `-${page}`);
  const pageOf = (page: number): FeedPart => {
    const history: FeedHistory = {
      first: address(1),
      ...(page > 1 ? { previous: address(page - 1) } : {}),
      ...(page < count ? { next: address(page + 1) } : {}),
      last: address(count),
    };
    const own = count === 1 ? show : withHistory({ ...show, feed: address(page) }, history);
    const composed = composer.finishPart(own, (page - 1) * size, page * size);
    return { file: page === 1 ? file : partName('paged', file, page), composed };
  };
  return [pageOf(1), ...Array.from({ length: count - 1 }, (_, index) => pageOf(index + 2))];
}

function archived(composer: Composer, show: Show, file: string, size: number): [FeedPart, ...FeedPart[]] {
  // What does not fill an archive yet stands in the feed itself, with those of the last archive up to the limit.
  const count = archivesOf(composer.count, size);
  const address = (archive: number): string => addressOf(show, `-archive-${archive}`);
  const archiveOf = (archive: number): FeedPart => {
    const history: FeedHistory = {
      current: show.feed!,
      ...(archive > 1 ? { prevArchive: address(archive - 1) } : {}),
      ...(archive < count ? { nextArchive: address(archive + 1) } : {}),
      archive: true,
    };
    const from = composer.count - archive * size;
    const composed = composer.finishPart(
      withHistory({ ...show, feed: address(archive) }, history),
      from,
      from + size,
    );
    return { file: partName('archived', file, archive), composed };
  };
  const own = count === 0 ? show : withHistory(show, { prevArchive: address(count) });
  const archives = Array.from({ length: count }, (_, index) => archiveOf(index + 1));
  return [{ file, composed: composer.finishPart(own, 0, size) }, ...archives];
}

const withHistory = (show: Show, history: FeedHistory): Show => ({ ...show, history });

/** The address of a part: that of the feed, with something more in its name. */
function addressOf({ feed = '' }: Show, more: string): string {
  const end = feed.search(/[?#]/);
  const path = end === -1 ? feed : feed.slice(0, end);
  return `${inName(path, more)}${end === -1 ? '' : feed.slice(end)}`;
}
