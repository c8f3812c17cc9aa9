import type { Finding } from '../text/finding.ts';
import { printable } from '../text/printable.ts';
import { editsBetween } from './changes.ts';
import type { FixedFile, Report } from './findings.ts';
import { jsonText } from './json-text.ts';
import { passedJson } from './passed.ts';
import { ruleUrl } from './rules.ts';

/** The findings as JSON for programs. Lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export function reportJson({ findings, summary, verdict, outcomes, fixed, servers }: Report): string {
  return jsonText({
    ...(verdict ? { verdict } : {}),
    findings: findings.map(findingJson),
    summary,
    ...(servers ? { servers } : {}),
    ...(outcomes ? passedJson(outcomes) : {}),
    ...(fixed ? { fixed: fixed.map(fixedJson) } : {}),
  });
}

/** Edits are of the text as it was, in UTF-16 units; a byte order mark does not count. */
function fixedJson({ file, rules, texts }: FixedFile) {
  const edits = texts ? { edits: editsBetween(texts.before, texts.after) } : {};
  return { file: printable(file), rules, ...edits };
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
