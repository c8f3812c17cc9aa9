import type { Finding, Summary } from '../text/finding.ts';
import type { SourceText } from '../text/source.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What a report is made from. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The text of a file that findings stand in, for showing a line of it. */
  readonly source: (file: string) => SourceText | undefined;
}

export interface ReportOptions {
  readonly format: Format;
  readonly colour: boolean;
  /** Running where lines of the log can be commands. */
  readonly github: boolean;
}

/** Findings as text in one of the formats. Pure: the same report gives the same text. */
export function report(data: Report, options: ReportOptions): string {
  switch (options.format) {
    case 'json':
      return reportJson(data);
    case 'github':
      return reportGithub(data);
    case 'text':
      return reportText(data, options);
  }
}
