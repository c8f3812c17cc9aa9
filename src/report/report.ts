import { reportCompact } from './compact.ts';
import type { Report } from './findings.ts';
import type { Format } from './formats.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportSarif } from './sarif.ts';
import { reportText, type TextOptions } from './text.ts';

export interface ReportOptions extends TextOptions {
  readonly format: Format;
  /** The version of podfeed, for the formats that name their tool. */
  readonly version: string;
}

/** Findings as text in one of the formats. Pure: the same report gives the same text. */
export function report(data: Report, options: ReportOptions): string {
  switch (options.format) {
    case 'text':
      return reportText(data, options);
    case 'json':
      return reportJson(data);
    case 'github':
      return reportGithub(data);
    case 'sarif':
      return reportSarif(data, options.version);
    case 'junit':
      return reportJunit(data);
    case 'compact':
      return reportCompact(data, options);
  }
}
