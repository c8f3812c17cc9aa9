import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/report.ts';
import { printableLine } from '../../src/text/printable.ts';
import { unprintable } from '../text/unprintable.ts';
import { anyReport, reportOf } from './reports.ts';
import { commandsIn } from './runner.ts';

const levels = { error: 'error', warning: 'warning', hint: 'notice' };

describe('the format of GitHub', () => {
  test('is one command for each finding, then a line for people', () => {
    const text = report(reportOf('date: «2026-03-02»', { help: 'Use 100%,\nor: none.' }), {
      format: 'github',
      colour: false,
      github: true,
    });
    expect(text).toBe(
      '::error file=episodes/1.md,line=1,endLine=1,col=7,endColumn=17,title=sched-weekday::This is wrong.%0AUse 100%25,%0Aor: none.\n' +
        '1 errors, 0 warnings, 0 hints\n',
    );
  });

  test('has no columns for a place of several lines, which GitHub would not show', () => {
    const text = report(reportOf('a: «|\n  b»'), { format: 'github', colour: false, github: true });
    expect(text).toContain('::error file=episodes/1.md,line=1,endLine=2,title=');
  });

  test('whatever was written, a runner finds our commands and no others, and they say what we said', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const log = report(data, { format: 'github', colour: false, github: true });
        expect(commandsIn(log)).toHaveLength(data.findings.length);
        for (const [index, command] of commandsIn(log).entries()) {
          const { severity, rule, message, help, place } = data.findings[index]!;
          const broken = (text: string): string => text.replaceAll('##[', '## [');
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

test('the other formats hold no command where lines can be commands', () => {
  fc.assert(
    fc.property(anyReport, fc.boolean(), (data, colour) => {
      expect(commandsIn(report(data, { format: 'text', colour: false, github: true }))).toEqual([]);
      expect(commandsIn(report(data, { format: 'json', colour, github: true }))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
