/** The file formats of sound and video that podfeed can measure. */
export type Container = 'mp3' | 'm4a' | 'mp4' | 'mov' | 'wav' | 'ogg' | 'flac' | 'aac';

/** What a media file says about itself, measured, not judged. */
export interface MediaFacts {
  /** Size of the whole file in bytes. */
  readonly bytes: number;
  /** By content, never by name. */
  readonly container: Container;
  /** Seconds, unrounded. */
  readonly duration: number;
  /** Has a moving picture; a cover or chapter pictures do not count. */
  readonly video: boolean;
  /** Bits per second, on average where it varies. */
  readonly bitrate?: number;
  /** Hertz. */
  readonly sampleRate?: number;
  readonly channels?: number;
  /** MP3 and AAC: the bit rate varies between frames. */
  readonly variable?: boolean;
  /** MP3: begins with a Xing, Info or VBRI header, which lets players know the duration at once. */
  readonly header?: boolean;
  readonly title?: string;
  readonly artist?: string;
  /** A picture is embedded in the tags. */
  readonly hasPicture?: boolean;
  readonly chapters?: readonly FoundChapter[];
}

/** A chapter in a media file. */
export interface FoundChapter {
  /** Seconds, in thousandths at most. */
  readonly start: number;
  readonly title?: string;
  readonly href?: string;
  /** Left out of the table of contents of the file. */
  readonly hidden?: true;
}

/** Why a file cannot be measured. */
export interface MediaProblem {
  readonly kind: 'empty' | 'not-media' | 'damaged' | 'truncated' | 'no-duration' | 'implausible' | 'time-out';
  /** One short clause without punctuation at its end, such as `it is an HTML page`; never text from the file. */
  readonly detail: string;
}

/** A file that could be measured, or not. */
export type AudioProbe = { readonly ok: true; readonly facts: MediaFacts } | MediaFailure;

export interface MediaFailure {
  readonly ok: false;
  readonly problem: MediaProblem;
}

/** A probe that ends with a problem. */
export function mediaProblem(kind: MediaProblem['kind'], detail: string): MediaFailure {
  return { ok: false, problem: { kind, detail } };
}
