import type { Remark } from '../feed/placed.ts';
import { readHttpUrl } from '../feed/url.ts';
import type { Written } from '../media/chapters.ts';
import { trim } from '../tags/tag.ts';
import { isAddress } from './chapter-remarks.ts';
import type { Sourced, Spot } from './chapter-sources.ts';
import type { PublishedChapter } from './chapters-json.ts';
import type { MediaReader } from './media.ts';
import { addressOf, type Placement, targetOf } from './references.ts';

/** What pictures of chapters are looked up with. */
export interface PictureFrame {
  readonly placement: Placement;
  readonly media: MediaReader;
  readonly remarks: Remark[];
  /** Files that go beside the feed: project path to path in the output folder. */
  readonly copies: Map<string, string>;
}

/** Chapters with addresses in place of local pictures, and without what no feed can carry. */
export function publish(source: Sourced, frame: PictureFrame, fromFile: string): readonly PublishedChapter[] {
  return source.chapters.map(({ start, end, title, img, url, silent }): PublishedChapter => {
    const picture = img && pictureOf(img, frame, fromFile);
    const page = url && plainText(addressIn(url.text));
    const words = title === undefined ? '' : plainText(title);
    return {
      start,
      ...(end === undefined ? {} : { end }),
      ...(words ? { title: words } : {}),
      ...(picture ? { img: picture } : {}),
      ...(page ? { url: page } : {}),
      silent,
    };
  });
}

function addressIn(text: string): string {
  const read = readHttpUrl(text);
  return read.ok ? read.value.href : text;
}

/** The address of a picture; a local file has to be there. */
function pictureOf(
  { text, at: where }: Written<Spot>,
  { placement, media, remarks, copies }: PictureFrame,
  fromFile: string,
): string | undefined {
  if (isAddress(text)) return plainText(addressIn(text));
  const target = targetOf(text, placement.mediaDir, fromFile);
  if (target.kind === 'outside') {
    remarks.push({ rule: 'media-path-outside', ...where, text, unread: true, detail: { why: target.why } });
    return undefined;
  }
  if (target.kind === 'address') return target.url;
  const looked = media.artwork(target.path);
  // Which formats and sizes apps show in chapters nobody says; that it is there can be told.
  if ('remark' in looked && looked.remark.rule !== 'art-format') {
    remarks.push({ ...looked.remark, ...where });
    return undefined;
  }
  const { url, copy } = addressOf(target.path, placement);
  if (copy !== undefined) copies.set(target.path, copy);
  return url;
}

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** A text of a stranger's file on one line, without what XML cannot carry. */
function plainText(text: string): string {
  return trim(text.replace(illegal, '').replace(/[\t\r\n]+/g, ' '));
}
