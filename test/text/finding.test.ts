import { expect, test } from 'vitest';
import { type Finding, type Severity, summarise } from '../../src/text/finding.ts';

const finding = (severity: Severity): Finding => ({
  rule: 'ep-title-missing',
  severity,
  message: 'There is no title.',
  place: { file: 'episodes/1.md', line: 1, column: 1, endLine: 1, endColumn: 4 },
  related: [],
});

test.each<[Severity[], number, object]>([
  [[], 0, { errors: 0, warnings: 0, hints: 0, episodes: 0 }],
  [['error'], 3, { errors: 1, warnings: 0, hints: 0, episodes: 3 }],
  [
    ['hint', 'error', 'warning', 'hint', 'warning', 'hint'],
    1,
    { errors: 1, warnings: 2, hints: 3, episodes: 1 },
  ],
])('%j in %i episodes are counted by weight', (severities, episodes, summary) => {
  expect(summarise(severities.map(finding), episodes)).toEqual(summary);
});
