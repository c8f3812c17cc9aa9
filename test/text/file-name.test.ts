import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, freeName, slugOfTitle } from '../../src/text/file-name.ts';

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
