import { expect, test } from 'vitest';
import { type Finding, type Severity, summarise } from '../../src/text/finding.ts';

const place = { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 2 };
const findings = (...severities: Severity[]): Finding[] =>
  severities.map((severity) => ({ rule: 'ep-x', severity, message: 'x', place, related: [] }));

test.each<[Finding[], object]>([
  [[], { errors: 0, warnings: 0, hints: 0, episodes: 7 }],
  [findings('error', 'hint', 'error', 'warning'), { errors: 2, warnings: 1, hints: 1, episodes: 7 }],
])('findings are counted by weight', (list, summary) => {
  expect(summarise(list, 7)).toEqual(summary);
});
