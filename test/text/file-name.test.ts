import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fileNameOfSlug,
  fileNameOfTitle,
  foldName,
  freeName,
  slugOfTitle,
} from '../../src/text/file-name.ts';

test.each([
  ['The PMO Reset', 'the-pmo-reset'],
  ['Äpfel & Birnen: größer, schöner', 'aepfel-birnen-groesser-schoener'],
  ['A\u0308pfel', 'aepfel'],
  ['Čeština, français, Łódź', 'cestina-francais-lodz'],
  ["Don't stop", 'dont-stop'],
  ['日本語', 'episode'],
  ['🎙️', 'episode'],
  ['...', 'episode'],
  ['', 'episode'],
  ['CON', 'episode-con'],
  ['Lpt1', 'episode-lpt1'],
  ['index', 'episode-index'],
  ['-rf', 'rf'],
  ['.git', 'git'],
  ['../../etc/passwd', 'etc-passwd'],
  ['ﬁne', 'fine'],
  ['a'.repeat(500), 'a'.repeat(80)],
  [`${'word '.repeat(30)}`, 'word-'.repeat(16).slice(0, -1)],
  [`${'a'.repeat(39)} ${'b'.repeat(40)}`, `${'a'.repeat(39)}-${'b'.repeat(40)}`],
  [`${'a'.repeat(40)} ${'b'.repeat(40)} c`, 'a'.repeat(40)],
  [`${'-'.repeat(1000)}too far away to count`, 'episode'],
])('%s', (title, slug) => {
  expect(slugOfTitle(title)).toBe(slug);
});

test('a name for any title fits every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const slug = slugOfTitle(title);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/);
    }),
  );
});

test.each([
  ['The PMO Reset', 'the-pmo-reset'],
  ['Äpfel & Birnen', 'aepfel-birnen'],
  ['', 'episode'],
  ['🎙️', 'episode'],
  ['日本語', '日本語'],
  ['第12回：夜行列車（前編）', '第12回-夜行列車-前編'],
  ['ﾔｺｳ １２', 'ヤコウ-12'],
  ['Ночной поезд №7', 'ночной-поезд-no7'],
  ['Кажуть: м’яч', 'кажуть-мяч'],
  ['Καλημέρα, Wien — Größe', 'καλημέρα-wien-groesse'],
  ['रात की ट्रेन', 'रात-की-ट्रेन'],
  ['קטר הלילה', 'קטר-הלילה'],
  ['اب\u200cت \u202eج', 'ابت-ج'],
  ['E\u0301 и\u0306', 'e-й'],
  ['../../日本', '日本'],
  ['con 語', 'con-語'],
  ['ə 語', '語'],
  ['夜'.repeat(500), '夜'.repeat(40)],
  [`第1回 ${'夜'.repeat(500)}`, `第1回-${'夜'.repeat(37)}`],
  [`${'ночь '.repeat(30)}`, 'ночь-'.repeat(13).slice(0, -1)],
])('the title %j becomes the file name %j', (title, name) => {
  expect(fileNameOfTitle(title)).toBe(name);
});

test('a name in any script fits every system and is not made longer or other by the next', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('夜', 'ж', 'é', ''), (text, letter) => {
      const name = fileNameOfTitle(text + letter);
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      expect(name.normalize('NFC')).toBe(name);
      expect(fileNameOfSlug(`2026-03-01-${name}`)).toBe(`2026-03-01-${name}`);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/);
    }),
    { numRuns: 500 },
  );
});

test('a long title takes no longer than its letters', () => {
  expect(slugOfTitle(' '.repeat(5_000_000))).toBe('episode');
  expect(slugOfTitle('-'.repeat(5_000_000))).toBe('episode');
});

test('a name is free where no system would take it for another', () => {
  const taken = new Set(['plans', 'plans-2', 'é'].map(foldName));
  expect(freeName('Plans', taken)).toBe('Plans-3');
  expect(freeName('E\u0301', taken)).toBe('E\u0301-2');
  expect(freeName('powder', taken)).toBe('powder');
});

test.each([
  ['the-last-sleeper', 'the-last-sleeper'],
  ['001', '001'],
  ['Köln_2.1~a', 'Köln_2.1~a'],
  ['Ko\u0308ln', 'Köln'],
  ['Day & Night', 'day-night-u77kowmp'],
  ['day-night', 'day-night'],
  ['../../etc/passwd', expect.stringMatching(/^etc-passwd-[a-z0-9]{1,8}$/)],
  ['..', expect.stringMatching(/^episode-[a-z0-9]{1,8}$/)],
  ['', expect.stringMatching(/^episode-[a-z0-9]{1,8}$/)],
  ['CON.x', expect.stringMatching(/^con-x-[a-z0-9]{1,8}$/)],
  ['.hidden', expect.stringMatching(/^hidden-[a-z0-9]{1,8}$/)],
])('the slug %j is the file name %j', (slug, name) => {
  expect(fileNameOfSlug(slug)).toEqual(name);
});

test('any slug is one step of a path that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (slug) => {
      const name = fileNameOfSlug(slug);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
      expect(fileNameOfSlug(slug)).toBe(name);
    }),
  );
});
