import type { ArtworkFact, Episode } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import type { MediaReader } from './media.ts';
import { addressBeside, type Placement, targetOf } from './references.ts';

/** A picture that is taken out of a recording and put beside the feed under the path of its fact. */
export interface EmbeddedImage {
  readonly url: string;
  readonly fact: ArtworkFact;
  /** The recording, as a path of the project. */
  readonly recording: string;
}

/** Says whether the artwork of an episode is the picture in its recording: `image: audio`. */
export function isEmbedded({ imageFile }: Episode): boolean {
  return imageFile?.text.toLowerCase() === 'audio';
}

/** The picture in the recording of an episode, or why there is none. */
export function resolveEmbedded(
  { audio, origin }: Episode,
  placement: Placement,
  media: MediaReader,
): EmbeddedImage | { readonly remark: Remark } {
  const path = ['image'];
  const target = audio && targetOf(audio.text, placement.mediaDir, origin.file);
  if (target?.kind !== 'file') {
    const detail = { why: target?.kind === 'address' ? 'address' : 'no-audio' };
    return { remark: { rule: 'art-embedded-missing', path, text: audio?.text ?? '', unread: true, detail } };
  }
  const looked = media.embedded(target.path);
  if ('remark' in looked) return { remark: { ...looked.remark, path } };
  const { fact } = looked;
  return { url: addressBeside(fact.path, placement.feed), fact, recording: target.path };
}
