import type { Show } from '../feed/feed.ts';
import { quote } from '../text/printable.ts';
import type { Harmful } from './change.ts';

/*
 * A feed that changes its address. Apps follow the sign to a new one and never ask the old one again, so whoever
 * writes that sign takes all subscribers along. Where both addresses belong to one host, it is the host's own order
 * that changes; to any other host it must be meant, also when everything is done as it should be. On a host that many
 * share, such a move shows, and somebody has to look at it.
 */

/** What comes of another address of the feed. */
export function movedFeed(old: Show, fresh: Show): Harmful | undefined {
  const [before, after] = [old.feed, fresh.feed];
  if (before === undefined || after === undefined || isSameButForScheme(before, after)) return undefined;
  if (fresh.newFeedUrl !== after) {
    return {
      kind: 'feed-moved',
      message:
        'The address of the feed changed, and nothing says that it moved: subscribers stay at the old one.',
    };
  }
  return takenAway(before, after);
}

/** What comes of a sign that leads to another address. */
export function signToMove(old: Show, { feed, newFeedUrl }: Show): Harmful | undefined {
  if (newFeedUrl === undefined) return undefined;
  if (newFeedUrl !== feed) {
    return {
      kind: 'feed-moved',
      message: 'The feed sends its subscribers to another one: apps follow, and do not come back.',
    };
  }
  // Where the old feed says its address, what changed there says it all.
  return old.feed === undefined ? takenAway('', newFeedUrl) : undefined;
}

function takenAway(before: string, after: string): Harmful | undefined {
  const host = hostOf(after);
  return host !== undefined && host === hostOf(before)
    ? undefined
    : {
        kind: 'feed-moved',
        message: `The feed moves to ${quote(host ?? after)}: apps follow, and do not come back.`,
      };
}

/** `www.` is the same site. */
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') || undefined : undefined;
}

/** Encrypted or not, it is the same file of the same server. */
function isSameButForScheme(one: string, other: string): boolean {
  const bare = (address: string): string | undefined => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return url && /^https?:$/.test(url.protocol) ? `${url.host}${url.pathname}${url.search}` : undefined;
  };
  return bare(one) !== undefined && bare(one) === bare(other);
}
