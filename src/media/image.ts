import { hasMark } from './bytes.ts';
import { isGif, probeGif } from './gif.ts';
import { probeJpeg } from './jpeg.ts';
import type { ImageProbe } from './picture.ts';
import { imageProblem } from './picture.ts';
import { probePng } from './png.ts';
import { headLength, recognise } from './recognise.ts';
import { isWebp, probeWebp } from './webp.ts';

export type { ImageFacts, ImageProbe, ImageProblem } from './picture.ts';

/**
 * Measures a JPEG or PNG image by its structure, which must be whole; the picture is never decoded.
 * What it is is decided by its content. Never throws.
 */
export function probeImage(bytes: Uint8Array): ImageProbe {
  if (bytes.length === 0) return imageProblem('empty', 'it is empty');
  return ifPlausible(probeContent(bytes));
}

/** The same for pictures that need not be artwork: WebP and GIF images are measured, too. */
export function probePicture(bytes: Uint8Array): ImageProbe {
  if (isWebp(bytes)) return ifPlausible(probeWebp(bytes));
  return isGif(bytes) ? ifPlausible(probeGif(bytes)) : probeImage(bytes);
}

/** Measures a picture of `size` bytes by its first ones. */
export function probeImageHead(head: Uint8Array, size: number): ImageProbe {
  const probe = probeContent(head, head.length < size);
  if (!probe.ok) return probe;
  return ifPlausible({ ok: true, facts: { ...probe.facts, bytes: size } });
}

/** The extension of a picture by its first bytes, or nothing for what is no JPEG or PNG. */
export function pictureExtension(head: Uint8Array): 'jpg' | 'png' | undefined {
  if (hasMark(head, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  return hasMark(head, 0, '\xff\xd8\xff') ? 'jpg' : undefined;
}

const implausible = imageProblem('implausible', 'its sides are not between 1 and 10000 pixels');
const LONGEST_SIDE = 10_000;

function ifPlausible(probe: ImageProbe): ImageProbe {
  if (!probe.ok) return probe;
  const { width, height } = probe.facts;
  return Math.min(width, height) >= 1 && Math.max(width, height) <= LONGEST_SIDE ? probe : implausible;
}

function probeContent(bytes: Uint8Array, part = false): ImageProbe {
  if (hasMark(bytes, 0, '\x89PNG\r\n\x1a\n')) return probePng(bytes, part);
  if (hasMark(bytes, 0, '\xff\xd8\xff')) return probeJpeg(bytes, part);
  const found = recognise(bytes.subarray(0, headLength));
  if (found === undefined) return imageProblem('format', 'it is not an image podfeed knows');
  if ('other' in found) return imageProblem('format', `it is ${found.other}`);
  return imageProblem('format', 'it is a sound or video file');
}
