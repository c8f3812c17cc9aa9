import type { GlobalOptions } from './options.ts';

/** What `podfeed validate` takes. */
export interface ValidateOptions extends GlobalOptions {
  readonly maxWarnings?: string;
  readonly passed?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly changedSince?: string;
  readonly watch?: boolean;
}
