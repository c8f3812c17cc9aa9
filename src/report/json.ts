import type { Finding } from '../text/finding.ts';
import { printable, printableJson } from '../text/printable.ts';
import { editsBetween } from './changes.ts';
import type { FixedFile, Report } from './findings.ts';

/** The findings as JSON for programs. Lines and columns from 1, columns in UTF-16 units. */
export function reportJson({ findings, summary, fixed }: Report): string {
  const more = fixed ? { fixed: fixed.map(fixedJson) } : {};
  const json = JSON.stringify({ findings: findings.map(findingJson), summary, ...more }, null, 2);
  // A runner takes `##[` anywhere in a line for a command; escaped, it is the same JSON.
  return `${printableJson(json)}\n`;
}

/** Edits are of the text as it was, in UTF-16 units; a byte order mark does not count. */
function fixedJson({ file, rules, texts }: FixedFile) {
  const edits = texts ? { edits: editsBetween(texts.before, texts.after) } : {};
  return { file: printable(file), rules, ...edits };
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
