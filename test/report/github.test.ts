import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/report.ts';
import type { Finding, Severity } from '../../src/text/finding.ts';
import { printableLine } from '../../src/text/printable.ts';
import { unprintable } from '../text/unprintable.ts';
import { anyReport, optionsFor, reportOf } from './reports.ts';
import { commandsIn } from './runner.ts';

const options = { ...optionsFor('github'), runner: true };
const levels = { error: 'error', warning: 'warning', hint: 'notice' };

describe('the format of GitHub', () => {
  test('is one command for each finding, then a line for people', () => {
    const text = report(reportOf('date: «2026-03-02»', { help: 'Use 100%,\nor: none.' }), options);
    expect(text).toBe(
      '::error file=episodes/1.md,line=1,endLine=1,col=7,endColumn=17,title=sched-weekday::This is wrong.%0AUse 100%25,%0Aor: none.\n' +
        '1 error, 0 warnings, 0 hints\n',
    );
  });

  test('has no columns for a place of several lines, which GitHub would not show', () => {
    const text = report(reportOf('a: «|\n  b»'), options);
    expect(text).toContain('::error file=episodes/1.md,line=1,endLine=2,title=');
  });

  test('names the places of findings that GitHub does not annotate', () => {
    const data = reportOf('date: «2026-03-02»');
    const [finding] = data.findings as [Finding];
    const all = (count: number, severity: Severity): Finding[] =>
      Array.from({ length: count }, (_, line) => ({
        ...finding,
        severity,
        place: { ...finding.place, line: line + 1 },
      }));
    const findings = [...all(12, 'error'), ...all(10, 'warning'), ...all(11, 'hint')];
    const lines = report({ ...data, findings }, options).split('\n');
    expect(lines.slice(findings.length)).toEqual([
      '1 error, 0 warnings, 0 hints',
      'GitHub annotates 10 of each kind. The others are:',
      'episodes/1.md:11:1: error: This is wrong. [sched-weekday]',
      'episodes/1.md:12:1: error: This is wrong. [sched-weekday]',
      'episodes/1.md:11:1: note: This is wrong. [sched-weekday]',
      '',
    ]);
  });

  test('whatever was written, a runner finds our commands and no others, and they say what we said', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const log = report(data, options);
        expect(commandsIn(log)).toHaveLength(data.findings.length);
        for (const [index, command] of commandsIn(log).entries()) {
          const { severity, rule, message, help, place } = data.findings[index]!;
          const broken = (text: string): string => text.replace(/##(?=\w*\[)/g, '## ');
          const said = broken(help ? `${message}\n${help}` : message);
          const file = broken(printableLine(place.file));
          // A runner trims each line.
          expect({ ...command, data: command.data.trimEnd() }).toEqual({
            name: levels[severity],
            properties: expect.objectContaining({ line: String(place.line), title: rule, file }),
            data: said.trimEnd(),
          });
        }
        expect(unprintable.exec(log)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
