import type { Instant } from './instant.ts';
import type { Path } from './placed.ts';

/** A short recording that tells what the show, or a season of it, is about. */
export interface Trailer {
  readonly title?: string;
  /** Address of the media file. */
  readonly url?: string;
  /** When it came out. */
  readonly date?: Instant;
  /** Bytes. */
  readonly length?: number;
  readonly type?: string;
  /** The season it is about; without one it is about the show. */
  readonly season?: number;
}

/** A trailer as its author gave it: a file or an address, or an episode that it is. */
export interface TrailerReference extends Trailer {
  /** Name in addresses of the episode that gives what is not said here. */
  readonly episode?: string;
  /** Where it stands in the show. */
  readonly path: Path;
}
