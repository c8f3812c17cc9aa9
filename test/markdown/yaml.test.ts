import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEpisode } from '../../src/markdown/read-episode.ts';
import { readShow } from '../../src/markdown/read-show.ts';
import { readYaml, type Yaml } from '../../src/markdown/yaml.ts';
import { limits } from '../../src/text/limits.ts';
import { nasty } from '../feed/nasty.ts';

const meaning = (text: string): Yaml | undefined => {
  const read = readYaml(text);
  return read.ok ? read.value['v'] : undefined;
};
const problemOf = (text: string) => {
  const read = readYaml(text);
  return read.ok
    ? undefined
    : { ...read.problem, at: text.slice(read.problem.range.start, read.problem.range.end) };
};

describe('every scalar stays the text its author wrote', () => {
  test.each([
    'no',
    'off',
    'on',
    'yes',
    'No',
    'y',
    'true',
    'null',
    '~',
    'NaN',
    '.inf',
    '1:30',
    '1:02:03',
    '01:30:00',
    '010',
    '0o10',
    '0x1F',
    '0b11',
    '1_000',
    '1.10',
    '1e3',
    '+1',
    '-0',
    '9007199254740993',
    '2026-02-30',
    '2026-01-05',
    '2026-01-05 06:00:00',
    '2026-01-05T06:00:00Z',
    'C#',
    'a#b',
    'R&D',
    '2 * 3',
    'what!',
    '<<',
    '=',
    'a:b',
    'http://example.com/?a=1&b=2',
  ])('%s', (text) => {
    expect(meaning(`v: ${text}`)).toBe(text);
    expect(meaning(`v: "${text}"`)).toBe(text);
    expect(meaning(`v: '${text}'`)).toBe(text);
    expect(meaning(`v: [${text}]`)).toEqual([text]);
  });

  test.each<[string, Yaml]>([
    ['v:', null],
    ['v: ', null],
    ['v: ""', ''],
    ['v: #5 The one', null],
    ['v: C# and F #', 'C# and F'],
    ['v: "\\x41\\u00e9\\U0001F399"', 'Aé🎙'],
    ['v: |\n  a\n   b\n', 'a\n b\n'],
    ['v: >-\n  a\n  b\n\n  c', 'a b\nc'],
    ['v: a\n  b', 'a b'],
    ["v: 'it''s'", "it's"],
    ['v: [a, , b]', ['a', null, 'b'] as unknown as Yaml],
  ])('%j', (text, value) => {
    if (text.includes(', ,')) expect(readYaml(text)).toMatchObject({ ok: false });
    else expect(meaning(text)).toEqual(value);
  });
});

describe('what is refused, and where', () => {
  test.each<[string, object]>([
    ['v: Part 1: The start', { kind: 'unquoted', at: 'Part 1: The start' }],
    ['v: @home', { kind: 'unquoted', at: '@home' }],
    ['v: `code`', { kind: 'unquoted', at: '`code`' }],
    ['v: %x', { kind: 'unquoted', at: '%x' }],
    ['v: *star', { kind: 'alias', at: '*star' }],
    ['v: &anchor x', { kind: 'alias', at: '&anchor' }],
    ['v: !!timestamp 2026-01-01', { kind: 'tag', at: '!!timestamp' }],
    ['v: !!binary aGk=', { kind: 'tag', at: '!!binary' }],
    ['v: !!set {a}', { kind: 'tag', at: '!!set' }],
    ['%YAML 1.1\n---\nv: no', { kind: 'directive', at: '%YAML 1.1' }],
    ['v: 1\n---\nv: 2', { kind: 'documents', at: '---' }],
    ['v: 1\nv: 2', { kind: 'duplicate-key', at: 'v' }],
    ['v : 1\nv : 2', { kind: 'duplicate-key', at: 'v ', detail: 'v', earlier: { start: 0, end: 2 } }],
    ['a: {v: 1, v: 2}', { kind: 'duplicate-key', at: 'v', detail: 'v' }],
    ['# c\n%YAML 1.2\n---\nv: no', { kind: 'directive', at: '%YAML 1.2' }],
    ['a:\n\tb: c', { kind: 'syntax' }],
    ['v: "x', { kind: 'syntax' }],
    ['- a\n- b', { kind: 'not-a-mapping', at: '- a' }],
    ['just text', { kind: 'not-a-mapping', at: 'just text' }],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  test.each(['v: 1\na: {v: 1, v: 2}', '{v: 1,\n v: 2}', '{v: 1,\n a: {v: 1, v: 2}}'])(
    'a key between braces does not say where its like stands before: %j',
    (text) => {
      expect(problemOf(text)).toMatchObject({ kind: 'duplicate-key', at: 'v' });
      expect(problemOf(text)).not.toHaveProperty('earlier');
    },
  );

  test.each([
    'v: a & b',
    'v: a *b* c',
    'v: "&x"',
    "v: '!x'",
    'v: |\n  &x\n  *y\n  !z',
    'v: a! b',
    'v: x # &x',
    'v: x%',
    'v: |\n  %x',
  ])('and not what only looks like it: %j', (text) => {
    expect(readYaml(text)).toMatchObject({ ok: true });
  });
});

describe('limits', () => {
  const keys = (count: number): string =>
    Array.from({ length: count }, (_, index) => `k${index}: x`).join('\n');
  const nested = (levels: number): string => `v: ${'['.repeat(levels - 1)}x${']'.repeat(levels - 1)}`;

  test('keys', () => {
    expect(readYaml(keys(limits.yamlKeys)).ok).toBe(true);
    expect(problemOf(keys(limits.yamlKeys + 1))).toMatchObject({
      kind: 'limit',
      detail: `${limits.yamlKeys} keys`,
    });
    expect(problemOf(keys(limits.yamlKeys * 100))).toMatchObject({ kind: 'limit' });
  });

  test('keys of inner mappings count too', () => {
    const half = keys(limits.yamlKeys / 2).replaceAll('\n', ', ');
    const text = `a: {${half}}\nb: {${half}}`;
    expect(problemOf(text)).toMatchObject({ kind: 'limit' });
  });

  test('levels', () => {
    const levels = Array.from({ length: 40 }, (_, index) => index + 1);
    const deepest = levels.filter((level) => readYaml(nested(level)).ok).length;
    expect(Math.abs(deepest - limits.yamlDepth)).toBeLessThanOrEqual(1);
    expect(problemOf(nested(deepest + 1))).toMatchObject({
      kind: 'limit',
      detail: `${limits.yamlDepth} levels of nesting`,
    });
  });

  test.each<[string, string]>([
    ['nested lists', '['.repeat(32_000)],
    ['nested mappings', Array.from({ length: 240 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['anchors', Array.from({ length: 2000 }, (_, index) => `a${index}: &x${index} 1`).join('\n')],
    ['aliases', `a: &a [x]\n${Array.from({ length: 2000 }, (_, index) => `b${index}: *a`).join('\n')}`],
    ['a bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: [*d,*d]'],
    ['an anchor in itself', 'a: &a [*a]'],
    ['merge keys', 'a: &a {b: c}\nd:\n  <<: *a'],
    ['braces', '{'.repeat(32_000)],
    ['quotes', '"'.repeat(32_000)],
    ['question marks', '? '.repeat(16_000)],
    ['dashes', '- '.repeat(16_000)],
  ])('%s are refused', (_, text) => {
    expect(readYaml(text).ok).toBe(false);
  });

  test.each<[string, string]>([
    ['blanks', ' '.repeat(32_000)],
    ['lines', '\n'.repeat(32_000)],
    ['comments', '#\n'.repeat(16_000)],
    ['a long text', `v: ${'x'.repeat(32_000)}`],
    ['a long text with colons', `v: "${'a: '.repeat(10_000)}"`],
    ['many marks in a text', `v: "${' &x'.repeat(10_000)}"`],
  ])('%s are read', (_, text) => {
    expect(readYaml(text).ok).toBe(true);
  });

  test('any text ends as a mapping of texts or as a problem inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nasty,
          nasty.map((text) => `v: ${text}`),
          nasty.map((text) => `v: |\n  ${text}`),
        ),
        (text) => {
          const read = readYaml(text);
          if (read.ok) return onlyText(read.value);
          const { start, end } = read.problem.range;
          return 0 <= start && start <= end && end <= text.length;
        },
      ),
      { numRuns: 500 },
    );
  });
});

function onlyText(value: Yaml): boolean {
  if (value === null || typeof value === 'string') return true;
  return Object.values(value).every(onlyText);
}

describe('names that objects have', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ];
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each(names)('%s as a key is a key and nothing else', (name) => {
    for (const yaml of [
      `${name}: {polluted: x}`,
      `owner: {${name}: {polluted: x}}`,
      `rss: {image: {${name}: {polluted: x}}}`,
      `rules: {${name}: "off"}`,
      `talentTriangle: {${name}: 30}`,
      `people: [{${name}: {polluted: x}, name: a}]`,
    ]) {
      const show = readShow('podfeed.yaml', bytes(`title: t\n${yaml}\n`), () => new Uint8Array());
      const text = `---\ntitle: t\n${yaml}\n---\n`;
      const episode = readEpisode('episodes/1.md', bytes(text), () => bytes(text), show);
      expect(show.title).toBe('t');
      expect(episode.title).toBe('t');
      expect(episode.remarks.length).toBeGreaterThan(0);
      for (const remark of [...show.remarks, ...episode.remarks])
        expect(remark.rule).toMatch(/^[a-z]+-[a-z-]+$/);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(Object.getPrototypeOf(show)).toBe(Object.prototype);
      expect(Reflect.get(show, 'polluted')).toBeUndefined();
      expect(Reflect.get(episode, 'polluted')).toBeUndefined();
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    const clean = readShow('podfeed.yaml', bytes('title: clean\n'), () => new Uint8Array());
    expect(clean).toMatchObject({ title: 'clean', remarks: [] });
  });
});
