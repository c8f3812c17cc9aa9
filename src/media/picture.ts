import type { ProfileSpace } from './icc.ts';

/** What an image file says about itself, measured, not judged. */
export interface ImageFacts {
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Artwork is JPEG or PNG; further pictures may be more. */
  readonly format: 'jpeg' | 'png' | 'webp' | 'gif';
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly colour: 'rgb' | 'grey' | 'palette' | 'cmyk';
  /** The colours that an embedded profile is for, where there is one. */
  readonly profile?: ProfileSpace;
  /** Has an alpha channel or a transparent colour. */
  readonly alpha: boolean;
  /** Dots per inch, where stated. */
  readonly density?: number;
  /** Progressive JPEG or interlaced PNG. */
  readonly progressive: boolean;
  /** Carries the metadata of a camera: its make or model, or the place. */
  readonly exif: boolean;
}

/** Why an image cannot be measured or used. */
export interface ImageProblem {
  readonly kind: 'empty' | 'format' | 'damaged' | 'truncated' | 'implausible';
  /** One short clause without punctuation at its end, such as `it is a WebP image`; never text from the file. */
  readonly detail: string;
}

/** An image that could be measured, or not. */
export type ImageProbe = { readonly ok: true; readonly facts: ImageFacts } | ImageFailure;

export interface ImageFailure {
  readonly ok: false;
  readonly problem: ImageProblem;
}

/** A probe that ends with a problem. */
export function imageProblem(kind: ImageProblem['kind'], detail: string): ImageFailure {
  return { ok: false, problem: { kind, detail } };
}
