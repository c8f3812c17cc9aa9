/** Podlove Simple Chapters as they stand in a feed. */
export interface SimpleChapters {
  /** Of the format; 1.0 where none is named. */
  readonly version: string;
  readonly list: readonly SimpleChapter[];
}

export interface SimpleChapter {
  /** Seconds from the beginning, in thousandths at most. */
  readonly start: number;
  /** Empty where there is none. */
  readonly title: string;
  /** A page about it. */
  readonly href?: string;
  /** Address of a picture. */
  readonly image?: string;
}

/** How the chapters of an episode can be published: as a file of its own, or in the feed. */
export type ChapterForm = 'json' | 'psc';

/** What an author says of the chapters of an episode, beside a file or address. */
export interface ChapterSource {
  /** Where they are taken from, when they stand neither in a file nor in a list. */
  readonly from?: 'notes' | 'audio';
  readonly list?: readonly ListedChapter[];
  /** Version of Podlove Simple Chapters that the feed names. */
  readonly version?: string;
  /** How they are published, where it is not as the show does. */
  readonly write?: readonly ChapterForm[];
}

/** A chapter as an author listed it. */
export interface ListedChapter {
  /** Seconds. */
  readonly start: number;
  /** Seconds. */
  readonly end?: number;
  readonly title?: string;
  /** A file in the media folder, or an address. */
  readonly img?: string;
  readonly href?: string;
  /** Not in the list that listeners see. */
  readonly silent?: true;
  /** Where it stands in the episode. */
  readonly path: readonly (string | number)[];
}

/** A chapter inside a media file. */
export interface EmbeddedChapter {
  /** Seconds, in thousandths at most. */
  readonly start: number;
  readonly title?: string;
  readonly href?: string;
  /** Left out of the table of contents of the file. */
  readonly hidden?: true;
}
