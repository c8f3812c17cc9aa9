import type { BesideFile, Episode, MadeFile, Reference } from '../feed/feed.ts';
import { mediaTypeOf } from '../media/types.ts';
import { type Placement, targetOf } from './references.ts';

/** What a build puts beside the feed for an episode, but for recordings and pictures: what it makes, and copies. */
export function besideFiles(
  made: readonly MadeFile[],
  episode: Episode,
  copies: ReadonlyMap<string, string>,
  { mediaDir }: Pick<Placement, 'mediaDir'>,
): readonly BesideFile[] {
  const found: BesideFile[] = made.map(({ path, from, what }) => ({ path, from, what }));
  const { transcriptFiles = [], chaptersFile, alternateFiles = [] } = episode;
  const references: readonly Reference[] = [
    ...transcriptFiles,
    ...(chaptersFile ? [chaptersFile] : []),
    ...alternateFiles.flatMap(({ sources }) => sources),
  ];
  for (const { text, path: from } of references) {
    const target = targetOf(text, mediaDir, episode.origin.file);
    const path = target.kind === 'file' ? copies.get(target.path) : undefined;
    if (path === undefined || /^(?:audio|video|image)\//.test(mediaTypeOf(path)?.type ?? '')) continue;
    found.push({ path, from, what: 'copy' });
  }
  return found;
}
