import fc from 'fast-check';
import type { Report } from '../../src/report/findings.ts';
import type { Format } from '../../src/report/formats.ts';
import type { ReportOptions } from '../../src/report/report.ts';
import type { Finding, FindingFix } from '../../src/text/finding.ts';
import { printable, quote } from '../../src/text/printable.ts';
import { SourceText } from '../../src/text/source.ts';
import { nasty } from '../feed/nasty.ts';
import { anyText } from '../xml/nasty.ts';

/** The options of a report without colour, in no log. */
export function optionsFor(format: Format): ReportOptions {
  return { format, colour: false, runner: false, version: '1.2.3' };
}

/** What somebody might write who wants the log to obey. */
const orders = [
  '::error::x',
  '\n::error::x',
  '\r::warning file=a::x',
  '  ::add-mask::a',
  '::stop-commands::t',
  '##[error]x',
  'a ##[group]b',
  '%0A::error::x',
  '%0D%0A::set-output name=a::b',
  '%250A',
  '::',
  ':: ',
  '##[',
  '##vso[task.setvariable variable=a]b',
  ' ##teamcity[buildStop]',
  '\n\u00a0::error::x',
  '\n\u3000::error::x',
  '\uffff\ufffe',
  '[x](https://example.com)',
  ' -->]]><![CDATA[',
  '\u2028::error::x',
  '\u0085::error::x',
  '\x1b]0;x\x07',
  ',line=9,title=y::',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...orders), nasty, anyText, fc.constantFrom('漢字', '🎙️', '\t', 'a: b')), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

/** A report about a file with any text, as rules and readers write it: what they quote is printable. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    text: hostileText,
    file: hostileText,
    found: fc.array(
      fc.record({
        said: hostileText,
        help: fc.option(hostileText, { nil: undefined }),
        severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
        start: fc.nat({ max: 80 }),
        length: fc.nat({ max: 20 }),
        related: fc.boolean(),
        rule: fc.constantFrom('ep-title-missing', 'sched-weekday', 'pmi-side-unknown'),
        alone: fc.boolean(),
        written: fc.option(hostileText, { nil: undefined }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ text, file, found }) => {
    const source = new SourceText(file, text);
    const findings = found.map(
      ({ said, help, severity, start, length, related, rule, alone, written }): Finding => {
        const place = source.place({ start, end: start + length });
        return {
          rule,
          severity,
          message: `This is ${quote(said)}. ${printable(said)}`,
          ...(help === undefined ? {} : { help: `Write ${quote(help)}.` }),
          place,
          ...(alone ? { alone } : {}),
          related: related ? [{ message: quote(said), place }] : [],
          ...(written === undefined ? {} : { fix: fixOf(text, start, length, written) }),
        };
      },
    );
    return { findings, summary: { errors: 1, warnings: 2, hints: 3, episodes: 4 }, source: () => source };
  });

function fixOf(text: string, start: number, length: number, written: string): FindingFix {
  const range = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
  return { description: `Use ${quote(written)}.`, edits: [{ range, text: written }] };
}

/** One finding about a part of a line, given between « and ». */
export function reportOf(marked: string, more: Partial<Finding> = {}): Report {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const source = new SourceText('episodes/1.md', marked.replace(/[«»]/g, ''));
  const finding: Finding = {
    rule: 'sched-weekday',
    severity: 'error',
    message: 'This is wrong.',
    place: source.place({ start, end }),
    related: [],
    ...more,
  };
  return {
    findings: [finding],
    summary: { errors: 1, warnings: 0, hints: 0, episodes: 1 },
    source: () => source,
  };
}
