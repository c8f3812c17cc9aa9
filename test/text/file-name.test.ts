import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOfSlug, foldName, freeName, slugOfTitle } from '../../src/text/file-name.ts';

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
