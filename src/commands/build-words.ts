import { isAbsolute, relative, sep } from 'node:path';
import { count } from '../report/count.ts';
import { printablePath } from '../text/printable.ts';
import { showSize } from '../text/size.ts';
import type { Built, BuiltFeed } from './build-show.ts';
import { helpFor } from './diff.ts';
import { lockFile } from './walk-show.ts';

/** What a build has to say, and what to do about it where it failed. */
export function wordsFor(
  { outcome, feeds = [], opml, removed = [], guarded = '', stale = '', unlocked = [], harm = [] }: Built,
  cwd: string,
): { words?: string; help?: string } {
  const named = (path: string): string => printablePath(shownPath(path, cwd));
  switch (outcome) {
    case 'refused':
      return {};
    case 'frozen':
      return {
        words: `${lockFile} would change: ${listed(unlocked)}.`,
        help: `Run podfeed build without --frozen and commit ${lockFile}.`,
      };
    case 'guarded':
      return {
        words: `${named(guarded)} was not written: it would harm subscribers.`,
        help: helpFor(harm),
      };
    case 'stale':
      return {
        words: `${named(stale)} would change.`,
        help: 'Run podfeed build and publish what it writes.',
      };
    case 'current':
      return {
        words: [
          ...feeds.map((feed) => `${named(feed.path)} is up to date ${contentsOf(feed)}`),
          ...(opml ? [`${named(opml.path)} is up to date (${count(opml.feeds, 'feed')})`] : []),
        ].join('\n'),
      };
    case 'written':
    case 'unchanged':
      return {
        words: [
          ...feeds.map(
            (feed) => `${feed.changed ? 'Wrote ' : 'Unchanged: '}${named(feed.path)} ${contentsOf(feed)}`,
          ),
          ...(opml
            ? [`${opml.changed ? 'Wrote ' : 'Unchanged: '}${named(opml.path)} (${count(opml.feeds, 'feed')})`]
            : []),
          ...removed.map((path) => `Removed ${named(path)}, which its feed no longer has`),
        ].join('\n'),
      };
  }
}

/** How much is in a feed, and for whom it is when not for everybody. */
function contentsOf({ composed, size, further, parts, show }: BuiltFeed): string {
  const contents = `${count(composed.episodes.length, 'episode')}, ${showSize(size)}`;
  const kind = show.output?.pages === 'archived' ? 'archive' : 'further page';
  const more = parts.length > 1 ? ` and ${count(parts.length - 1, kind)}` : '';
  return `(${contents}${further?.private ? ', private' : ''})${more}`;
}

const mostListed = 5;

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).map(printablePath).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A path as the user sees it from where they stand. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return isAbsolute(way) ? path : way.split(sep).join('/');
}
