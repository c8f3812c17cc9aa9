import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/findings.ts';
import { report } from '../../src/report/report.ts';
import type { Finding } from '../../src/text/finding.ts';
import type { XmlNode } from '../../src/xml/element.ts';
import { readRoot } from '../xml/reading.ts';
import { anyReport, optionsFor, reportOf } from './reports.ts';

const options = optionsFor('junit');
const written = (data: Report): XmlNode => readRoot(report(data, options));
const value = (node: XmlNode, name: string): string | undefined => node.attributes.get(name)?.value;
const testsIn = (root: XmlNode): readonly XmlNode[] => root.children.flatMap(({ children }) => children);

describe('JUnit', () => {
  test('is a suite for each file and a test for each finding', () => {
    const data = reportOf('date: «2026-03-02»', { help: 'Use Sunday.' });
    const [finding] = data.findings as [Finding];
    const findings = [finding, { ...finding, severity: 'warning' as const }];
    expect(
      report({ ...data, findings, summary: { ...data.summary, warnings: 1 } }, options),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="podfeed" tests="2" failures="1" errors="0">
  <testsuite name="episodes/1.md" tests="2" failures="1" errors="0" skipped="1">
    <testcase name="sched-weekday" classname="episodes/1.md" file="episodes/1.md" line="1">
      <failure message="This is wrong." type="error">episodes/1.md:1:7 error: This is wrong.
Use Sunday.
https://github.com/podfeed/podfeed/blob/main/docs/rules/sched-weekday.md</failure>
    </testcase>
    <testcase name="sched-weekday (2)" classname="episodes/1.md" file="episodes/1.md" line="1">
      <skipped message="This is wrong.">episodes/1.md:1:7 warning: This is wrong.
Use Sunday.
https://github.com/podfeed/podfeed/blob/main/docs/rules/sched-weekday.md</skipped>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test.each([
    ['error', 'failure'],
    ['warning', 'skipped'],
    ['hint', 'system-out'],
  ] as const)('of the findings only errors fail: %s', (severity, name) => {
    const [only] = testsIn(written(reportOf('«a»', { severity })));
    expect(only!.children.map((child) => child.name)).toEqual([name]);
  });

  test('of a show without findings is one test that passes', () => {
    const summary = { errors: 0, warnings: 0, hints: 0, episodes: 3 };
    const root = written({ findings: [], summary, source: () => undefined });
    expect([value(root, 'tests'), value(root, 'failures')]).toEqual(['1', '0']);
    const [only] = testsIn(root);
    expect(value(only!, 'name')).toBe('no mistakes found');
    expect(only!.children.map(({ name, text }) => [name, text])).toEqual([
      ['system-out', '3 episodes checked.'],
    ]);
  });

  test.each([
    [{ errors: 2, warnings: 9, hints: 9 }, 'failure'],
    [{ errors: 1, warnings: 1, hints: 9 }, 'skipped'],
    [{ errors: 1, warnings: 0, hints: 1 }, 'system-out'],
  ] as const)('does not hide what is not listed: %j', (counts, name) => {
    const data = reportOf('«a»');
    const more = testsIn(written({ ...data, summary: { ...counts, episodes: 1 } })).at(-1)!;
    expect(more.children.map((child) => child.name)).toEqual([name]);
    expect(more.children[0]!.text).toMatch(/^\d+ findings? more than are listed here\.$/);
  });

  test('shows what XML cannot hold', () => {
    const [only] = testsIn(written(reportOf('«a»', { message: 'a\uffffb' })));
    expect(value(only!.children[0]!, 'message')).toBe('a\\u{ffff}b');
  });

  test('whatever was written, it is well-formed, counts right, and no two tests have one name', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const listed = {
          errors: data.findings.filter(({ severity }) => severity === 'error').length,
          warnings: data.findings.filter(({ severity }) => severity === 'warning').length,
          hints: data.findings.filter(({ severity }) => severity === 'hint').length,
          episodes: 1,
        };
        const root = written({ ...data, summary: listed });
        const tests = testsIn(root);
        const count = (name: string): number =>
          tests.filter(({ children }) => children[0]!.name === name).length;
        expect(tests).toHaveLength(Math.max(1, data.findings.length));
        expect(value(root, 'tests')).toBe(String(tests.length));
        expect(value(root, 'failures')).toBe(String(listed.errors));
        expect(count('failure')).toBe(listed.errors);
        expect(count('skipped')).toBe(listed.warnings);
        const names = tests.map((each) => `${value(each, 'classname')}\0${value(each, 'name')}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 300 },
    );
  });
});
