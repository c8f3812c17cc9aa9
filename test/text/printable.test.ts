import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/text/limits.ts';
import {
  printable,
  printableLine,
  printablePath,
  quote,
  sliceWhole,
  withoutCommands,
} from '../../src/text/printable.ts';
import { nasty } from '../feed/nasty.ts';
import { anyText } from '../xml/nasty.ts';
import { unprintable } from './unprintable.ts';

const anything = fc.oneof(
  nasty,
  anyText,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe('printable', () => {
  test.each<[string, string]>([
    ['plain ä 漢 🎙️ שלום', 'plain ä 漢 🎙️ שלום'],
    ['a\nb', 'a\nb'],
    ['a\tb', 'a\\u{9}b'],
    ['\x1b[31mred\x1b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
    ['a\rb\b', 'a\\u{d}b\\u{8}'],
    ['\x9b31m\x7f', '\\u{9b}31m\\u{7f}'],
    ['\u202eabc\u202c', '\\u{202e}abc\\u{202c}'],
    ['\u2066a\u2069\u061c', '\\u{2066}a\\u{2069}\\u{61c}'],
    ['a\u200bb\ufeffc\u00ad', 'a\\u{200b}b\\u{feff}c\\u{ad}'],
    ['a\u2028b\u2029c\u0085', 'a\\u{2028}b\\u{2029}c\\u{85}'],
    ['\ud800a\udc00', '\\u{d800}a\\u{dc00}'],
    ['\u{e0041}', '\\u{e0041}'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('leaves nothing that a terminal obeys or that hides, and repeated changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(unprintable.exec(printable(text))).toBeNull();
        expect(printable(printable(text))).toBe(printable(text));
        const line = printableLine(text);
        expect(unprintable.exec(line)).toBeNull();
        expect(line.includes('\n')).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('quote', () => {
  test.each<[string, string]>([
    ['a', '`a`'],
    ['', '``'],
    ['a`b', "`a'b`"],
    ['a\nb', '`a\\nb`'],
    ['x'.repeat(limits.shownValue), `\`${'x'.repeat(limits.shownValue)}\``],
    ['x'.repeat(limits.shownValue + 1), `\`${'x'.repeat(limits.shownValue)}…\``],
    [`${'x'.repeat(limits.shownValue - 1)}🎙y`, `\`${'x'.repeat(limits.shownValue - 1)}…\``],
    [`${'x'.repeat(limits.shownValue - 1)}\u{10000}`, `\`${'x'.repeat(limits.shownValue - 1)}…\``],
    [`${'x'.repeat(limits.shownValue - 1)}\u{10ffff}`, `\`${'x'.repeat(limits.shownValue - 1)}…\``],
    [`${'x'.repeat(limits.shownValue - 2)}🎙y`, `\`${'x'.repeat(limits.shownValue - 2)}🎙…\``],
  ])('%j', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  test('is one line with a backtick at each end and none between', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quoted = quote(text);
        expect(unprintable.exec(quoted)).toBeNull();
        expect(quoted).toMatch(/^`[^`\n]*`$/);
        expect(quoted.length).toBeLessThanOrEqual(limits.shownValue * 9 + 3);
      }),
    );
  });
});

test.each<[string, string]>([
  ['::error::x', ': :error::x'],
  ['a\n \u00a0::x\n:', 'a\n \u00a0: :x\n:'],
  ['a ::x ##', 'a ::x ##'],
  ['a ##[x] ###[y]', 'a ## [x] ### [y]'],
  ['##vso[x] ##teamcity[y] ## [z]', '## vso[x] ## teamcity[y] ## [z]'],
])('%j for the log of a runner is %j', (text, shown) => {
  expect(withoutCommands(text)).toBe(shown);
});

test('a path holds no command of a runner', () => {
  expect(printablePath('##[a]/##vso[b]\n/#c[')).toBe('##\\u{5b}a]/##vso\\u{5b}b]\\n/#c[');
});

describe('what a CI runner takes for a command', () => {
  test.each<[string, string]>([
    ['::error::x', ': :error::x'],
    [' \t ::error::x', ' \t : :error::x'],
    ['a\n::set-output\n  ::x', 'a\n: :set-output\n  : :x'],
    ['##[group]a ##[b]', '## [group]a ## [b]'],
    [':x', ':x'],
    ['a ::x', 'a ::x'],
    ['#[x] ## [y]', '#[x] ## [y]'],
  ])('%j is logged as %j', (text, logged) => {
    expect(withoutCommands(text)).toBe(logged);
  });

  test.each<[string, string]>([
    ['a/##[group]/##[b.md', 'a/##\\u{5b}group]/##\\u{5b}b.md'],
    ['a\n::error::.md', 'a\\n::error::.md'],
    ['a/#[1].md', 'a/#[1].md'],
  ])('%j is a path shown as %j', (path, shown) => {
    expect(printablePath(path)).toBe(shown);
  });
});

test('sliceWhole never cuts a character in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.integer({ min: 1, max: 20 }),
      (text, length) => {
        const cut = sliceWhole(text, length);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(length, text.length) - 1);
        expect(
          /[\ud800-\udbff]$/.test(cut) &&
            text.length > cut.length &&
            /^[\udc00-\udfff]/.test(text.slice(cut.length)),
        ).toBe(false);
      },
    ),
  );
});
