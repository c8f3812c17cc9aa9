import { posix } from 'node:path';
import type { Feed, KeptEpisode, Show } from '../feed/feed.ts';
import { partNames, recordFile, usualFeedFile } from '../feed/output-names.ts';
import type { Path, Placed } from '../feed/placed.ts';
import { foldName } from '../text/file-name.ts';

/** A file that a build is to write into the output folder, and what in the files of the author asks for it. */
export interface OutputFile {
  /** As its author or podfeed calls it. */
  readonly name: string;
  /** What it is, to be put after "it is". */
  readonly what: string;
  readonly kind: 'feed' | 'part' | 'list' | 'record' | 'made' | 'copy';
  readonly owner: Placed;
  readonly path: Path;
}

/** Equal for names that some system takes for the same file of the output folder. */
export const sameName = (file: string): string => foldName(posix.normalize(file));

/**
 * The files that a build of a show is to write but for recordings and pictures: what feeds need first, then episode by
 * episode. Drafts may still get other names.
 */
export function* outputFiles({ show, episodes }: Feed): Generator<OutputFile> {
  const { output, opml, feeds = [], facts } = show;
  const file = output?.file ?? usualFeedFile;
  yield { name: recordFile, what: 'where podfeed notes what it made', kind: 'record', owner: show, path: [] };
  const path = output?.file === undefined ? [] : ['output', 'file'];
  yield { name: file, what: 'the main feed', kind: 'feed', owner: show, path };
  yield* partsOf(show, output, file, episodes.filter(isOut).length, ['output', 'pages']);
  for (const [index, further] of feeds.entries()) {
    if (further.file === undefined) continue;
    const path = [...further.path, 'file'];
    yield { name: further.file, what: 'a further feed', kind: 'feed', owner: show, path };
    yield* partsOf(show, further, further.file, facts?.feeds?.[index]?.out ?? 0, [...further.path, 'pages']);
  }
  if (opml !== undefined) {
    yield { name: opml, what: 'the list of the feeds', kind: 'list', owner: show, path: ['opml'] };
  }
  for (const episode of episodes) {
    if (episode.facts?.held === 'draft') continue;
    for (const { path: name, from, what } of episode.facts?.beside ?? []) {
      const kind = what === 'copy' ? 'copy' : 'made';
      yield { name, what: besideWords[what], kind, owner: episode, path: from };
    }
  }
}

const besideWords = {
  transcript: 'a transcript of an episode',
  chapters: 'the chapters of an episode',
  copy: 'a file that is copied',
};

/** A build looks at the parts of a longer feed itself. */
const mostEpisodes = 20_000;

const isOut = ({ facts }: KeptEpisode): boolean => facts?.held === undefined;

function* partsOf(
  owner: Show,
  output: Parameters<typeof partNames>[0],
  file: string,
  episodes: number,
  path: Path,
): Generator<OutputFile> {
  const what = `${output?.pages === 'archived' ? 'an archive' : 'a page'} of a feed`;
  for (const name of partNames(output, file, Math.min(episodes, mostEpisodes)))
    yield { name, what, kind: 'part', owner, path };
}
