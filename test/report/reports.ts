import fc from 'fast-check';
import type { Report } from '../../src/report/findings.ts';
import type { Finding } from '../../src/text/finding.ts';
import { printable, quote } from '../../src/text/printable.ts';
import { SourceText } from '../../src/text/source.ts';
import { nasty } from '../feed/nasty.ts';
import { anyText } from '../xml/nasty.ts';

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
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ text, file, found }) => {
    const source = new SourceText(file, text);
    const findings = found.map(({ said, help, severity, start, length, related }): Finding => {
      const place = source.place({ start, end: start + length });
      return {
        rule: 'ep-title-missing',
        severity,
        message: `This is ${quote(said)}. ${printable(said)}`,
        ...(help === undefined ? {} : { help: `Write ${quote(help)}.` }),
        place,
        related: related ? [{ message: quote(said), place }] : [],
      };
    });
    return { findings, summary: { errors: 1, warnings: 2, hints: 3, episodes: 4 }, source: () => source };
  });

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
