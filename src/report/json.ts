import type { Finding } from '../text/finding.ts';
import { printable } from '../text/printable.ts';
import type { Report } from './findings.ts';
import { jsonText } from './json-text.ts';
import { passedJson } from './passed.ts';
import { ruleUrl } from './rules.ts';

/** The findings as JSON for programs. Lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export function reportJson({ findings, summary, outcomes }: Report): string {
  return jsonText({
    findings: findings.map(findingJson),
    summary,
    ...(outcomes ? passedJson(outcomes) : {}),
  });
}

function findingJson({ rule, severity, message, help, place, related, fix }: Finding) {
  return {
    rule,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...placeJson(place),
    url: ruleUrl(rule),
    ...(fix === undefined ? {} : { fix: { description: fix.description } }),
    related: related.map((other) => ({ message: other.message, ...placeJson(other.place) })),
  };
}

function placeJson({ file, line, column, endLine, endColumn }: Finding['place']) {
  return { file: printable(file), line, column, endLine, endColumn };
}
