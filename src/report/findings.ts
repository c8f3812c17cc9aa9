import type { Outcome } from '../rules/check.ts';
import type { Finding, Summary } from '../text/finding.ts';
import type { SourceText } from '../text/source.ts';

/** What a report is made from. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** What came of each rule, when that is asked for. */
  readonly outcomes?: readonly Outcome[] | undefined;
  /** The text of a file that findings stand in, for showing a line of it. */
  readonly source: (file: string) => SourceText | undefined;
}
