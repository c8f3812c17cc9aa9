import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents, formats } from '../../src/report/formats.ts';
import { report } from '../../src/report/report.ts';
import { unprintable } from '../text/unprintable.ts';
import { anyReport, optionsFor } from './reports.ts';
import { commandsIn } from './runner.ts';

const nothing = {
  findings: [],
  summary: { errors: 0, warnings: 0, hints: 0, episodes: 2 },
  source: () => undefined,
};

describe.each(formats)('whatever was written, the format %s', (format) => {
  const options = { ...optionsFor(format), runner: true };

  test('holds no command but its own, where lines can be commands', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), (data, colour) => {
        const log = report(data, { ...options, colour });
        const own = format === 'github' ? data.findings.length : 0;
        expect(commandsIn(log)).toHaveLength(own);
        expect(log).not.toMatch(/##\w*\[/);
      }),
      { numRuns: 300 },
    );
  });

  test('holds nothing that a terminal obeys or that hides, and is the same every time', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const text = report(data, options);
        expect(unprintable.exec(text)).toBeNull();
        expect(text === '' || text.endsWith('\n')).toBe(true);
        expect(report(data, options)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(formats)(
  'without findings, the format %s is a document, a line for people or nothing',
  (format) => {
    const lines = report(nothing, optionsFor(format)).trimEnd().split('\n');
    if (documents.has(format)) expect(lines.length).toBeGreaterThan(3);
    else expect(lines).toEqual([format === 'compact' ? '' : expect.stringMatching(/^[02] \w+.*\w/)]);
  },
);
