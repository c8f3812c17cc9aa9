import type { FetchOptions } from './fetch-feed.ts';
import type { GlobalOptions } from './options.ts';

/** What `podfeed build` takes. */
export interface BuildOptions extends GlobalOptions, FetchOptions {
  readonly out?: string;
  readonly stdout?: boolean;
  readonly asOf?: string;
  readonly drafts?: boolean;
  readonly future?: boolean;
  readonly check?: boolean;
  readonly frozen?: boolean;
  readonly watch?: boolean;
  readonly guard?: string;
  readonly feed?: string;
  readonly allow?: string[];
}
