import type { Finding } from '../text/finding.ts';
import { printable } from '../text/printable.ts';
import type { Report } from './findings.ts';

/** The findings as JSON for programs. Lines and columns from 1, columns in UTF-16 units. */
export function reportJson({ findings, summary, verdict }: Report): string {
  const json = JSON.stringify(
    { ...(verdict ? { verdict } : {}), findings: findings.map(findingJson), summary },
    null,
    2,
  );
  // A runner takes `##[` anywhere in a line for a command; escaped, it is the same JSON.
  return `${json.replaceAll('##[', '##\\u005b')}\n`;
}

function findingJson({ rule, severity, message, help, place, related }: Finding) {
  return {
    rule,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...placeJson(place),
    url: ruleUrl(rule),
    related: related.map((other) => ({ message: other.message, ...placeJson(other.place) })),
  };
}

function placeJson({ file, line, column, endLine, endColumn }: Finding['place']) {
  return { file: printable(file), line, column, endLine, endColumn };
}

/** The page of a rule in the documentation. */
export function ruleUrl(rule: string): string {
  return `https://github.com/podfeed/podfeed/blob/main/docs/rules/${rule}.md`;
}
