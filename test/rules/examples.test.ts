import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { walkExample } from './example.ts';

const cases = rules.flatMap((rule) =>
  rule.examples.map((text, index) => ({ rule, text, title: `${rule.id} ${index + 1}` })),
);

describe('examples of rules', () => {
  test.each(cases)('$title', async ({ rule, text }) => {
    const { findings, marks } = await walkExample(text);
    const own = findings.filter((finding) => finding.rule === rule.id);
    expect(own.map(({ place }) => place).sort(byPlace)).toEqual([...marks].sort(byPlace));
    const others = findings.filter((finding) => finding.rule !== rule.id && finding.severity === 'error');
    if (marks.length === 0) expect(others.map(({ rule: id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test.each(rules)('$id has a wrong and a right example', (rule) => {
    const wrong = rule.examples.filter((text) => text.includes('«'));
    expect(wrong.length).toBeGreaterThan(0);
    expect(rule.examples.length).toBeGreaterThan(wrong.length);
  });

  test('ids are unique and sorted as the list shows them', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });
});

type Placed = { file: string; line: number; column: number };
function byPlace(a: Placed, b: Placed): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
