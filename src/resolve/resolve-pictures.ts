import type { ArtworkFact, Picture, PictureFact, PictureReference, Show } from '../feed/feed.ts';
import { writeRatio } from '../feed/picture.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { mediaTypeOf } from '../media/types.ts';
import type { Lock } from './lock.ts';
import { at, type MediaReader } from './media.ts';
import { recordedIfAway } from './recorded-media.ts';
import { addressOf, type Placement, targetOf } from './references.ts';

/** What pictures are resolved with; remarks and files to be copied are added to. */
export interface PictureFrame {
  readonly placement: Placement;
  readonly media: MediaReader;
  readonly lock: Lock;
  readonly remarks: Remark[];
  readonly copies: Map<string, string>;
}

export interface ResolvedPictures {
  readonly images?: readonly Picture[];
  /** What was seen of those that are local files. */
  readonly facts?: readonly PictureFact[];
}

/**
 * The pictures of a show or an episode, with what local files say of themselves. None is left out, so that each
 * keeps its number.
 */
export function resolvePictures(
  owner: Pick<Show, 'imageFiles' | 'origin'>,
  frame: PictureFrame,
): ResolvedPictures {
  const { imageFiles } = owner;
  if (!imageFiles) return {};
  const facts: PictureFact[] = [];
  const images = imageFiles.map((file, index): Picture => {
    const { text, path: _, ...given } = file;
    const { url, fact, type } = lookAt(file, owner.origin.file, frame);
    if (fact) facts.push({ ...fact, index });
    const measured = fact
      ? {
          width: fact.width,
          height: fact.height,
          aspectRatio: given.aspectRatio ?? writeRatio(fact.width, fact.height),
        }
      : {};
    return { href: url, ...(type === undefined ? {} : { type }), ...given, ...measured };
  });
  return { images, ...(facts.length > 0 ? { facts } : {}) };
}

interface LookedAt {
  readonly url: string;
  readonly fact?: ArtworkFact;
  readonly type?: string | undefined;
}

function lookAt(file: PictureReference, from: string, frame: PictureFrame): LookedAt {
  const { text, path } = file;
  const { placement, media, lock, remarks, copies } = frame;
  const target = targetOf(text, placement.mediaDir, from);
  if (target.kind === 'address') return { url: target.url };
  if (target.kind === 'outside') {
    remarks.push({ rule: 'media-path-outside', path, text, unread: true, detail: { why: target.why } });
    return { url: text };
  }
  const address = addressOf(target.path, placement);
  const { url } = address;
  const type = mediaTypeOf(target.path)?.type;
  const looked = recordedIfAway(media.picture(target.path), lock.artwork.get(target.path), address);
  if ('remark' in looked) {
    // Apps take more formats for these than can be measured; only their sides are not known then.
    if (!isOtherPicture(looked.remark)) {
      remarks.push(at(path, looked.remark, text));
      return { url };
    }
    if (address.copy !== undefined) copies.set(target.path, address.copy);
    return { url, type };
  }
  if (address.copy !== undefined) copies.set(target.path, address.copy);
  const { fact } = looked;
  noteDifferences(file, fact, remarks);
  return { url, fact, type: `image/${fact.format}` };
}

function isOtherPicture({ rule, detail }: Omit<Remark, 'path'>): boolean {
  return rule === 'art-format' && /^it is an? [\w ]+ image$/.test(detail?.['what'] ?? '');
}

/** Says where the author gave other sides, or another type, than the file has. */
function noteDifferences(file: PictureReference, fact: ArtworkFact, remarks: Remark[]): void {
  const base: Path = file.path.at(-1) === 'href' ? file.path.slice(0, -1) : file.path;
  const differ = (key: string, given: string | number | undefined, is: string | number): void => {
    if (given === undefined || String(given).toLowerCase() === String(is)) return;
    const detail = { is: String(is) };
    remarks.push({ rule: 'ns-image-file-mismatch', path: [...base, key], text: String(given), detail });
  };
  differ('width', file.width, fact.width);
  differ('height', file.height, fact.height);
  differ('type', file.type, `image/${fact.format}`);
}
