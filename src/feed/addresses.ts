import type { Episode, FileUse, Show } from './feed.ts';
import type { Path } from './placed.ts';

/** An address in a feed behind which a file should be. */
export interface Address {
  readonly url: string;
  readonly path: Path;
  readonly use: FileUse;
  /** The media type that is given for it. */
  readonly type?: string | undefined;
}

/** The files of a show; of an author's own, as they will be reached. */
export function addressesOfShow({ image, imageFile }: Show): readonly Address[] {
  return image === undefined ? [] : [{ url: image, path: imageFile?.path ?? ['image'], use: 'artwork' }];
}

/** The files of an episode. A picture that is the show's is not its own. */
export function addressesOfEpisode(episode: Episode, show: Show): readonly Address[] {
  const { enclosure, image, transcripts = [], chapters, audio, imageFile, chaptersFile } = episode;
  const found: Address[] = [];
  if (enclosure) {
    const { url, type } = enclosure;
    found.push({ url, path: audio?.path ?? ['enclosure', 'url'], use: 'media', type });
  }
  if (image !== undefined && image !== show.image)
    found.push({ url: image, path: imageFile?.path ?? ['image'], use: 'artwork' });
  for (const [index, { url }] of transcripts.entries()) {
    // What a build makes of a file stands behind those that its author names.
    const { transcriptFiles: files = [] } = episode;
    const made = files.length > 0 ? files.at(-1)!.path : ['transcripts', index, 'url'];
    const path = files[index]?.path ?? made;
    found.push({ url, path, use: 'transcript' });
  }
  if (chapters)
    found.push({ url: chapters.url, path: chaptersFile?.path ?? ['chapters', 'url'], use: 'chapters' });
  return found;
}
