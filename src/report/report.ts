import type { Report } from './findings.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText, type TextOptions } from './text.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

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
