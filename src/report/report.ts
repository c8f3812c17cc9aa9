import type { Report } from './findings.ts';
import type { Format } from './formats.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText, type TextOptions } from './text.ts';

export interface ReportOptions extends TextOptions {
  readonly format: Format;
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
