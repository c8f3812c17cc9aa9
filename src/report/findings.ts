import type { Finding, Summary } from '../text/finding.ts';
import type { SourceText } from '../text/source.ts';

/** What a report is made from. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Of a feed as a whole; hints do not count. */
  readonly verdict?: 'valid' | 'warning' | 'error';
  /** The text of a file that findings stand in, for showing a line of it. */
  readonly source: (file: string) => SourceText | undefined;
}
