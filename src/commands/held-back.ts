import type { KeptEpisode } from '../feed/feed.ts';
import { writeIso } from '../feed/instant.ts';
import { printablePath } from '../text/printable.ts';

const most = 10;

/** The episodes that are not in the feed yet, and why: a line each, the first ten of them. */
export function heldBack(
  episodes: readonly KeptEpisode[],
  inFeed: readonly { readonly file: string }[],
  shown: (file: string) => string,
): string {
  const there = new Set(inFeed.map(({ file }) => file));
  const held = episodes.filter(({ origin, facts }) => facts?.held !== undefined && !there.has(origin.file));
  const lines = held.slice(0, most).map(({ origin, facts, published }) => {
    const until = published === undefined ? '' : ` until ${writeIso(published)}`;
    const why = facts?.held === 'draft' ? 'a draft' : `not out${until}`;
    return `Held back ${printablePath(shown(origin.file))}: ${why}\n`;
  });
  if (held.length > most) lines.push(`Held back ${held.length - most} more\n`);
  return lines.join('');
}
