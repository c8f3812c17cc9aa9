import type { Category } from './category.ts';
import type { FeedPages } from './history.ts';
import type { Instant } from './instant.ts';
import type { Path, Placed } from './placed.ts';
import type { Side } from './talent-triangle.ts';

/** A further feed of a show, made of the same episodes, as its author asks for it. */
export interface FurtherFeed {
  /** Where it stands in the show. */
  readonly path: Path;
  /** Name of the feed in the output folder. */
  readonly file?: string;
  /** Fields in which it differs from the show; `feed` is its address. */
  readonly fields: FurtherFields;
  readonly filter?: EpisodeFilter;
  /** Name of the variant of the audio that it takes in place of the main one. */
  readonly audio?: string;
  /** What becomes of episodes that do not have this variant: their main audio is taken, or they are left out. */
  readonly otherwise?: 'main' | 'skip';
  /** Only the newest so many episodes. */
  readonly limit?: number;
  readonly order?: 'newest' | 'oldest' | 'serial';
  /** How it is divided into several documents. */
  readonly pages?: FeedPages;
  /** For some listeners only: directories are told not to list it. */
  readonly private?: boolean;
}

/** What a further feed may say otherwise than its show. */
export interface FurtherFields {
  readonly title?: string;
  readonly description?: string;
  readonly link?: string;
  readonly feed?: string;
  readonly guid?: string;
  readonly language?: string;
  readonly author?: string;
  readonly copyright?: string;
  readonly categories?: readonly Category[];
  readonly explicit?: boolean;
  readonly type?: 'episodic' | 'serial';
  readonly newFeedUrl?: string;
  readonly complete?: boolean;
  /** Its artwork, as the author gave it. */
  readonly imageFile?: { readonly text: string; readonly path: Path };
}

/** A value that is looked for, and where it stands in the show. */
export interface Sought<Value> {
  readonly value: Value;
  readonly path: Path;
}

/**
 * Which episodes a feed takes: those that meet every condition, by one of its values where it has several. A condition
 * without any value that could be read is met by none.
 */
export interface EpisodeFilter {
  readonly season?: readonly Sought<number>[];
  readonly tags?: readonly Sought<string>[];
  readonly talentTriangle?: readonly Sought<Side>[];
  readonly type?: readonly Sought<'full' | 'trailer' | 'bonus'>[];
  /** From this instant on. */
  readonly from?: Instant;
  /** Before this instant. */
  readonly until?: Instant;
  readonly people?: readonly Sought<string>[];
  readonly explicit?: boolean;
  /** A condition has a value that could not be read, or none. */
  readonly unmet?: true;
}

/** What was found out about a further feed when all episodes were read. */
export interface FurtherFacts {
  /** Episodes that it takes, held back or not. */
  readonly matched: number;
  /** Those of them that are out. */
  readonly out: number;
  /** Those of them that do not have the variant of the audio that it asks for. */
  readonly without: number;
  /** One of these. */
  readonly firstWithout?: Placed;
  /** Values of its filter and its audio that no episode has. */
  readonly unknown: readonly {
    readonly what: 'season' | 'tag' | 'person' | 'variant';
    readonly text: string;
    readonly path: Path;
    readonly suggestion?: string;
  }[];
}
