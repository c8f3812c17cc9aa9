import { describe, expect, test } from 'vitest';
import { fold } from '../../src/report/fold.ts';
import { type Finding, kindOf } from '../../src/text/finding.ts';

const findings = (count: number, rule = 'ep-image-missing'): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    rule,
    severity: 'hint',
    message: 'This is wrong.',
    place: { file: 'feed.xml', line: index + 1, column: 1, endLine: index + 1, endColumn: 2 },
    related: [],
  }));

/** The lines that are shown, and what is said below them. */
function look(list: readonly Finding[], totals: Readonly<Record<string, number>> = {}) {
  const kind = (rule: string): string => kindOf({ rule, message: '' });
  const { shown, rest } = fold(list, new Map(Object.entries(totals).map(([rule, all]) => [kind(rule), all])));
  return { lines: shown.map(({ place }) => place.line), rest: [...rest.values()] };
}

describe('findings of one kind', () => {
  test('are all told when they are few', () => {
    expect(look(findings(8))).toEqual({ lines: [1, 2, 3, 4, 5, 6, 7, 8], rest: [] });
  });

  test('are told three times when they are many, with the next lines', () => {
    expect(look(findings(9))).toEqual({
      lines: [1, 2, 3],
      rest: ['6 more like this, in lines 4, 5, 6, 7, 8, 9'],
    });
    expect(look(findings(10)).rest).toEqual(['7 more like this, in lines 4, 5, 6, 7, 8, 9 …']);
  });

  test('are counted where they were not listed', () => {
    expect(look(findings(2), { 'ep-image-missing': 1500 })).toEqual({
      lines: [1, 2],
      rest: ['1,498 more like this'],
    });
  });

  test('do not hide those of another kind', () => {
    expect(look([...findings(9), ...findings(2, 'ep-link-missing')]).lines).toEqual([1, 2, 3, 1, 2]);
  });
});
