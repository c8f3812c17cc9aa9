import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { count } from '../../src/report/count.ts';
import { frameOf } from '../../src/report/frame.ts';
import { report } from '../../src/report/report.ts';
import type { Finding } from '../../src/text/finding.ts';
import { SourceText } from '../../src/text/source.ts';
import { unprintable } from '../text/unprintable.ts';
import { anyReport, hostileText, optionsFor, reportOf } from './reports.ts';

const options = optionsFor('text');

describe('a frame', () => {
  test.each<[string, string, string]>([
    ['date: «2026-03-02»', 'date: 2026-03-02', '      ^^^^^^^^^^'],
    ['«a»', 'a', '^'],
    ['title:«»', 'title:', '      ^'],
    ['漢字: «漢字»', '漢字: 漢字', '      ^^^^'],
    ['🎙️ «🎙️» x', '🎙️ 🎙️ x', '   ^^'],
    ['👩‍🚀👩‍🚀: «x»', '👩\\u{200d}🚀👩\\u{200d}🚀: x', '                          ^'],
    ['e\u0301e\u0301 «x»', 'e\u0301e\u0301 x', '   ^'],
    ['e\u0301«e\u0301» x', 'e\u0301e\u0301 x', ' ^'],
    ['ae«\u0301»b', 'ae\u0301b', ' ^'],
    ['«e»\u0301b', 'e\u0301b', '^'],
    ['🇩🇪🇳🇱 «x»', '🇩🇪🇳🇱 x', '     ^'],
    ['a🇩🇪«🇳🇱» b', 'a🇩🇪🇳🇱 b', '   ^^'],
    ['👍🏽 «x»', '👍🏽 x', '   ^'],
    ['👍«🏽» x', '👍🏽 x', '^^'],
    ['❤️«x»', '❤️x', '  ^'],
    ['1️⃣ «x»', '1️⃣ x', '   ^'],
    ['👨‍👩‍👧 «x»', '👨\\u{200d}👩\\u{200d}👧 x', '                       ^'],
    ['«👨‍👩» x', '👨\\u{200d}👩 x', '^^^^^^^^^^^^'],
    ['한국 «x»', '한국 x', '     ^'],
    ['\u1112\u1161\u11ab «x»', '\u1112\u1161\u11ab x', '   ^'],
    ['ﾊﾝｶｸ «x»', 'ﾊﾝｶｸ x', '     ^'],
    ['שלום «x»', 'שלום x', '     ^'],
    ['ไทย ที่ «x»', 'ไทย ที่ x', '      ^'],
    ['\t«\t»x', '\\u{9}\\u{9}x', '     ^^^^^'],
    ['a\u200bb«\u200b»x', 'a\\u{200b}b\\u{200b}x', '          ^^^^^^^^'],
    ['a\u00ad\ufeff«x»', 'a\\u{ad}\\u{feff}x', '               ^'],
    ['a\t«b»', 'a\\u{9}b', '      ^'.padStart(7)],
    ['a: «|\n  b»', 'a: |', '   ^'],
    ['a: «b\r\nc»', 'a: b', '   ^'],
    ['Ω ａ «x»', 'Ω ａ x', '     ^'],
  ])('%j', (marked, text, mark) => {
    const { findings, source } = reportOf(marked);
    const { place } = findings[0]!;
    const frame = frameOf(source(place.file)!, place);
    expect([frame.text, frame.indent + frame.mark]).toEqual([text, mark]);
  });

  test('of a long line is cut to what is wrong in it', () => {
    const line = `title: ${'a'.repeat(200)}«wrong»${'b'.repeat(200)}`;
    const { findings, source } = reportOf(line);
    const frame = frameOf(source('')!, findings[0]!.place);
    expect(frame.text).toMatch(/^…a{30}wrongb{75}…$/);
    expect(`${frame.indent}${frame.mark}`).toBe(`${' '.repeat(31)}^^^^^`);
  });

  test.each<[string, number]>([
    ['🎙', 1],
    ['a🎙', 0],
    ['e\u0301', 1],
    ['漢', 1],
  ])('of a long line of %j is not cut inside of a character', (char, before) => {
    const line = `${'-'.repeat(before)}${char.repeat(200)}«wrong»${char.repeat(200)}`;
    const { findings, source } = reportOf(line);
    const frame = frameOf(source('')!, findings[0]!.place);
    const shown = frame.text.slice(0, frame.text.indexOf('wrong'));
    expect(frame.text).not.toContain('\\u{');
    expect(frame.indent).toHaveLength(stringWidth(shown));
    expect(frame.mark).toBe('^^^^^');
  });

  test('measures what is one column wide as what is not', () => {
    const latin = fc.stringMatching(/^[ -~\u00a1-\u00ac\u00ae-\u02ff…]{1,20}$/);
    fc.assert(
      fc.property(latin, latin, (before, marked) => {
        const source = new SourceText('f', before + marked);
        const place = source.place({ start: before.length, end: before.length + marked.length });
        const { indent, mark } = frameOf(source, place);
        expect([indent.length, mark.length]).toEqual([stringWidth(before), stringWidth(marked)]);
      }),
    );
  });

  test('is one line of bounded width, its mark inside it, for any text and place', () => {
    fc.assert(
      fc.property(hostileText, fc.nat({ max: 300 }), fc.nat({ max: 300 }), (text, start, length) => {
        const source = new SourceText('f', text.repeat(3));
        const place = source.place({ start, end: start + length });
        const frame = frameOf(source, place);
        expect(frame.text.includes('\n')).toBe(false);
        expect(unprintable.exec(frame.text)).toBeNull();
        expect(frame.text.length).toBeLessThanOrEqual(112 * 9);
        expect(frame.mark).toMatch(/^\^+$/);
        expect(frame.indent).toMatch(/^ *$/);
        expect(frame.indent.length + frame.mark.length).toBeLessThanOrEqual(stringWidth(frame.text) + 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the format for people', () => {
  test('says where, what, shows it, and what to do', () => {
    const place = { file: 'episodes/0.md', line: 2, column: 7, endLine: 2, endColumn: 9 };
    const text = report(
      reportOf('title: x\ndate: «2026-03-02»', {
        help: 'Use Sunday.',
        related: [{ message: 'the other one', place }],
      }),
      options,
    );
    expect(text).toBe(`episodes/1.md:2:7 error  This is wrong.  sched-weekday
  2 | date: 2026-03-02
    |       ^^^^^^^^^^
  see: episodes/0.md:2:7 the other one
  why: Listeners expect an episode on its day; a date on another day is mostly a slip in one of the two.
  help: Use Sunday.

1 episode checked: 1 error.
`);
  });

  test('columns count characters, also of another place', () => {
    const data = reportOf('🎙🎙 «x»');
    const [finding] = data.findings as [Finding];
    const findings = [{ ...finding, related: [{ message: 'Here.', place: finding.place }] }];
    const text = report({ ...data, findings }, options);
    expect(text).toMatch(/^episodes\/1\.md:1:4 error/);
    expect(text).toContain('  see: episodes/1.md:1:4 Here.\n');
  });

  test('says why with the first finding of a rule, and only there', () => {
    const data = reportOf('«a»');
    const [finding] = data.findings as [Finding];
    const findings = [finding, { ...finding, rule: 'ep-title-missing' }, finding];
    const text = report({ ...data, findings }, options);
    const why = text.split('\n').filter((line) => line.startsWith('  why: '));
    expect(why).toEqual([expect.stringContaining('on its day'), expect.stringMatching(/^ {2}why: .+\.$/)]);
    expect(report({ ...data, findings }, { ...options, reasons: false })).not.toContain('why:');
  });

  test.each<[number, number, string]>([
    [0, 2, '.'],
    [1, 1, '. It can be mended with podfeed validate --fix.'],
    [2, 2, '. All of them can be mended with podfeed validate --fix.'],
    [1, 3, '. 1 of them can be mended with podfeed validate --fix.'],
  ])('of what can be mended: %i of %i', (fixable, all, end) => {
    const data = reportOf('«a»');
    const [finding] = data.findings as [Finding];
    const fix = { description: 'Use `x`.', edits: [] };
    const findings = Array.from({ length: all }, (_, index) =>
      index < fixable ? { ...finding, fix } : finding,
    );
    const text = report({ ...data, findings, summary: { ...data.summary, errors: all } }, options);
    expect(text.endsWith(`error${all === 1 ? '' : 's'}${end}\n`)).toBe(true);
    expect(text.match(/ {2}sched-weekday {2}fixable$/gm) ?? []).toHaveLength(fixable);
  });

  test.each<[object, string]>([
    [{ errors: 0, warnings: 0, hints: 0, episodes: 0 }, '0 episodes checked: no mistakes found.'],
    [{ errors: 0, warnings: 2, hints: 1, episodes: 1234 }, '1,234 episodes checked: 2 warnings, 1 hint.'],
    [{ errors: 5, warnings: 0, hints: 0, episodes: 1 }, '1 episode checked: 5 errors (5 not shown).'],
  ])('the last line: %j', (summary, line) => {
    const data = { findings: [], summary: summary as never, source: () => undefined };
    const shown = report(data, options);
    if (line.includes('not shown')) expect(shown).toBe(`${line}\n`);
    else
      expect(shown).toBe(
        `${line.replace(/\.$/, '')}${line.includes('no mistakes') ? '' : ' (3 not shown)'}.\n`,
      );
  });

  test('colour adds colour and nothing else', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const plain = report(data, options);
        const coloured = report(data, { ...options, colour: true });
        expect(stripVTControlCharacters(coloured)).toBe(plain);
        expect(unprintable.exec(plain)).toBeNull();
        expect(unprintable.exec(coloured.replace(/\x1b\[\d{1,2}m/g, ''))).toBeNull();
        expect(report(data, options)).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[number, string]>([
    [0, '0 episodes'],
    [1, '1 episode'],
    [12345, '12,345 episodes'],
  ])('count %i', (number, words) => {
    expect(count(number, 'episode')).toBe(words);
  });
});

test.each([
  [{ asked: 1, unknown: 0, early: 0, notAsked: 0 }, 'Servers were asked for 1 file: 1 answered.'],
  [
    { asked: 5_000, unknown: 1_200, early: 0, notAsked: 1 },
    'Servers were asked for 5,000 files: 3,800 answered. Nothing is known of 1,200. 1 more was not asked for.',
  ],
  [
    { asked: 3, unknown: 0, early: 2, notAsked: 4 },
    'Servers were asked for 3 files: 3 answered. 4 more were not asked for. 2 are not there yet, nor are their episodes out.',
  ],
  [{ asked: 0, unknown: 0, early: 0, notAsked: 0 }, 'No server was asked for a file.'],
])('servers that were asked are the last line: %j', (servers, line) => {
  const text = report({ ...reportOf('date: «x»'), servers }, options);
  expect(text.trimEnd().split('\n').at(-1)).toBe(line);
});
