import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/report.ts';
import { printableLine } from '../../src/text/printable.ts';
import { anyReport, optionsFor, reportOf } from './reports.ts';

const options = optionsFor('compact');

describe('the compact format', () => {
  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['hint', 'note'],
  ] as const)('is one line for each finding: %s', (severity, kind) => {
    expect(report(reportOf('a: 1\n🎙: «x»', { severity, help: 'Do it.' }), options)).toBe(
      `episodes/1.md:2:4: ${kind}: This is wrong. [sched-weekday]\n`,
    );
  });

  test('whatever was written, every line is a finding and every finding is a line', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const lines = report(data, options).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(data.findings.length);
        for (const [index, { rule, message, place }] of data.findings.entries()) {
          const line = lines[index]!;
          const file = printableLine(place.file);
          expect(line.startsWith(`${file}:${place.line}:`)).toBe(true);
          expect(line.slice(file.length)).toMatch(/^:\d+:\d+: (?:error|warning|note): /);
          expect(line.endsWith(`: ${printableLine(message)} [${rule}]`)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
