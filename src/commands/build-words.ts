import { isAbsolute, relative, sep } from 'node:path';
import { count } from '../report/count.ts';
import { printablePath } from '../text/printable.ts';
import { showSize } from '../text/size.ts';
import type { Built, BuiltFeed } from './build-show.ts';
import { helpFor } from './diff.ts';
import { lockFile } from './walk-show.ts';

/** What a build has to say, and what to do about it where it failed. */
export function wordsFor(built: Built, cwd: string): { words?: string; help?: string } {
  const { outcome, feeds = [], opml, removed = [], strays = [], left = [] } = built;
  const { guarded = '', stale = '', unlocked = [], harm = [], taken = [] } = built;
  const named = (path: string): string => printablePath(shownPath(path, cwd));
  switch (outcome) {
    case 'refused':
      return {};
    case 'taken':
      return wordsForTaken(taken, named);
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
          ...strays.map(
            (path) => `Removed ${named(path)}: podfeed put it there, and nothing names it any more`,
          ),
          ...left.map((path) => `Left ${named(path)}: nothing names it any more, and it was changed by hand`),
        ].join('\n'),
      };
  }
}

/** Nothing is replaced that podfeed did not make. */
function wordsForTaken(
  taken: NonNullable<Built['taken']>,
  named: (path: string) => string,
): { words: string; help: string } {
  const [first, ...others] = taken;
  const { path, changed } = first!;
  const more = others.length > 0 ? ` So would ${listed(others.map((other) => named(other.path)))}.` : '';
  return {
    words: changed
      ? `${named(path)} was changed since podfeed put it there, and the change would be lost.${more}`
      : `${named(path)} would be lost: podfeed has to put a file there, and did not make this one.${more}`,
    help: `Move ${others.length > 0 ? 'them' : 'it'} to another place, or remove what nobody needs, and build again.`,
  };
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
