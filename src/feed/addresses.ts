import type { Alternate } from './alternate.ts';
import type { Episode, FileUse, Picture, Show } from './feed.ts';
import type { Path } from './placed.ts';

/** An address in a feed behind which a file should be. */
export interface Address {
  readonly url: string;
  readonly path: Path;
  readonly use: FileUse;
  /** The media type that is given for it. */
  readonly type?: string | undefined;
  /** The size that is given for it, in bytes, and where. */
  readonly length?: { readonly bytes: number; readonly path: Path } | undefined;
}

/** The files of a show; of an author's own, as they will be reached. Those of live items are theirs. */
export function addressesOfShow({ image, imageFile, images, trailers = [] }: Show): readonly Address[] {
  return [
    ...(image === undefined
      ? []
      : [{ url: image, path: imageFile?.path ?? ['image'], use: 'artwork' } as const]),
    ...pictures(images, image),
    ...trailers.flatMap(({ url, length, type }, index): Address[] =>
      url === undefined
        ? []
        : [
            {
              url,
              path: ['trailers', index, 'url'],
              use: 'media',
              type,
              ...sizeAt(length, ['trailers', index]),
            },
          ],
    ),
  ];
}

/** The files of an episode. A picture that is the show's is not its own. */
export function addressesOfEpisode(episode: Episode, show: Show): readonly Address[] {
  const { enclosure, image, images, alternates, transcripts = [], chapters } = episode;
  const { audio, imageFile, chaptersFile } = episode;
  const found: Address[] = [];
  if (enclosure) {
    const { url, type, length } = enclosure;
    const path = audio?.path ?? ['enclosure', 'url'];
    found.push({ url, path, use: 'media', type, ...sizeAt(length, ['enclosure']) });
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
  return [...found, ...pictures(images, image), ...otherForms(alternates, enclosure?.url)];
}

/**
 * The files of a live item. What is on the air is there while it is, and no longer: before and after, nobody need
 * answer.
 */
export function addressesOfLive(
  item: NonNullable<Show['liveItems']>[number],
  show: Show,
): readonly Address[] {
  return addressesOfEpisode(item, show).flatMap((each): Address[] => {
    if (each.use !== 'media' && each.use !== 'alternate') return [each];
    const { length: _, ...stream } = each;
    return item.status === 'live' ? [{ ...stream, use: 'stream' }] : [];
  });
}

/** A further picture may be the artwork once more. */
function pictures(images: readonly Picture[] = [], artwork: string | undefined): readonly Address[] {
  return images.flatMap(({ href, type }, index): Address[] =>
    href === artwork ? [] : [{ url: href, path: ['images', index, 'href'], use: 'picture', type }],
  );
}

/** Another form of a media file may name the file itself among others. */
function otherForms(alternates: readonly Alternate[] = [], main: string | undefined): readonly Address[] {
  return alternates.flatMap(({ sources, type, length }, index) =>
    sources.flatMap(({ uri: url, contentType }, source): Address[] => {
      if (url === main) return [];
      const path = ['alternates', index, 'sources', source, 'uri'];
      // What is fetched in place of the file, such as a torrent, has a size of its own.
      const size = contentType === undefined ? sizeAt(length, ['alternates', index]) : {};
      return [{ url, path, use: 'alternate', type: contentType ?? type, ...size }];
    }),
  );
}

function sizeAt(bytes: number | undefined, owner: Path): Pick<Address, 'length'> {
  return bytes === undefined ? {} : { length: { bytes, path: [...owner, 'length'] } };
}
