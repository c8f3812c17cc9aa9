import type { Outcome } from '../rules/check.ts';
import type { AskedCounts } from '../rules/remote.ts';
import type { Finding, Summary } from '../text/finding.ts';
import type { SourceText } from '../text/source.ts';

/** A file in which mistakes were mended, or would be. */
export interface FixedFile {
  readonly file: string;
  /** The rule of each finding that was mended. */
  readonly rules: readonly string[];
  /** Its text before and after, where nothing was written. */
  readonly texts?: { readonly before: string; readonly after: string };
}

/** What a report is made from. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** What came of each rule, when that is asked for. */
  readonly outcomes?: readonly Outcome[] | undefined;
  /** What came of asking servers, where that was done. */
  readonly servers?: AskedCounts | undefined;
  /** Of a feed as a whole; hints do not count. */
  readonly verdict?: 'valid' | 'warning' | 'error';
  /** How many findings there are of each kind: of a long file they are told a few times each. */
  readonly totals?: ReadonlyMap<string, number> | undefined;
  /** The text of a file that findings stand in, for showing a line of it. */
  readonly source: (file: string) => SourceText | undefined;
  /** The files that were mended, where that was asked for. */
  readonly fixed?: readonly FixedFile[];
}
