import { afterEach, describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { limits } from '../../src/text/limits.ts';
import { episodeOf } from './reading.ts';

/** What a block of JavaScript would leave behind, if anything ran it. */
const canary = 'globalThis.ranFromFrontMatter = "EXEC-" + 6 * 7; ({ title: "x" })';
const left = (): unknown => Reflect.get(globalThis, 'ranFromFrontMatter');

afterEach(() => {
  expect(left()).toBeUndefined();
});

const problemOf = (text: string) => {
  const read = readFrontMatter(text);
  return read.ok ? undefined : read.problem;
};

describe('a word after the dashes', () => {
  test.each([
    '---js',
    '---JS',
    '---Js',
    '---javascript',
    '---JavaScript',
    '--- js',
    '---\tjs',
    '--- \t js \t',
    '---js # comment',
    '---coffee',
    '---coffeescript',
    '---cson',
    '---json',
    '---JSON',
    '---toml',
    '---constructor',
    '---toString',
    '---hasOwnProperty',
    '---__proto__',
    '---yaml js',
    '---yml',
    '---YAML',
    '---{"title": "x"}',
    '---;',
  ])('%s is refused, and nothing runs', (opening) => {
    const text = `${opening}\n${canary}\n---\nbody\n`;
    const word = opening.slice(3).trim().split(/\s/)[0]!;
    expect(problemOf(text)).toEqual({
      kind: 'language',
      range: { start: 0, end: opening.indexOf(word) + word.length },
      detail: word,
    });
    expect(problemOf(text)).toEqual(problemOf(text));
  });

  test.each(['---yaml', '--- yaml', '---\tyaml ', '--- ', '---\t'])('%j is fine', (opening) => {
    expect(readFrontMatter(`${opening}\ntitle: x\n---\nbody`)).toMatchObject({
      ok: true,
      value: { data: { title: 'x' } },
    });
  });

  test.each([
    '!!js/function "function () {}"',
    '!!js/undefined ""',
    '!!js/regexp /x/',
    '!!binary aGk=',
    '!ruby/object x',
  ])('and no tag makes more than text: %s', (value) => {
    expect(problemOf(`---\ntitle: ${value}\n---\n`)).toMatchObject({
      kind: 'yaml',
      problem: { kind: 'tag' },
    });
  });
});

describe('the fences', () => {
  test.each<[string, string, object]>([
    ['no front matter', 'Just a text.\n', { kind: 'missing', range: { start: 0, end: 12 } }],
    ['nothing at all', '', { kind: 'missing', range: { start: 0, end: 0 } }],
    ['lines and no dashes', '\n\nText\n', { kind: 'missing', range: { start: 0, end: 0 } }],
    ['dashes far below', '\nText\n---\n', { kind: 'missing', range: { start: 0, end: 0 } }],
    ['dashes at the end of a line', '\nText ---\n', { kind: 'missing' }],
    ['dashes and more below', '\n---x\n', { kind: 'missing' }],
    ['dashes behind a text', 'a ---x\n', { kind: 'missing', range: { start: 0, end: 6 } }],
    ['dashes and blanks behind a text', 'a ---  x\n', { kind: 'missing', range: { start: 0, end: 8 } }],
    ['a word far behind', `---${' '.repeat(200)}js\n`, { kind: 'missing' }],
    ['four dashes and a word', '----js\n', { kind: 'missing', range: { start: 0, end: 6 } }],
    ['a word with a dash', '---js-\n', { kind: 'language', range: { start: 0, end: 6 }, detail: 'js-' }],
    ['a line with blanks before it', '\n--- \t\n', { kind: 'late', range: { start: 0, end: 1 } }],
    ['a line before it', '\n---\ntitle: x\n---\n', { kind: 'late', range: { start: 0, end: 1 } }],
    ['blanks before it', '  ---\ntitle: x\n---\n', { kind: 'late', range: { start: 0, end: 2 } }],
    ['four dashes', '----\ntitle: x\n---\n', { kind: 'missing', range: { start: 0, end: 4 } }],
    ['a list item', '- a\n', { kind: 'missing' }],
    ['never closed', '---\ntitle: x\n', { kind: 'unclosed', range: { start: 0, end: 3 } }],
    ['only opened', '---', { kind: 'unclosed' }],
    ['closed by something like it', '---\ntitle: x\n---x\n', { kind: 'unclosed' }],
    ['closed with blanks before', '---\ntitle: x\n ---\n', { kind: 'unclosed' }],
    ['closed by dots', '---\ntitle: x\n...\n', { kind: 'unclosed' }],
    ['UTF-16 read as UTF-8', '\0-\0-\0-\n', { kind: 'missing' }],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
    expect(problemOf(text)).toEqual(problemOf(text));
  });

  test.each<[string, string, { block: string; body: string }]>([
    ['empty', '---\n---\nbody', { block: '', body: 'body' }],
    ['no body', '---\ntitle: x\n---', { block: 'title: x', body: '' }],
    ['CRLF', '---\r\ntitle: x\r\n---\r\nbody\r\n', { block: 'title: x', body: 'body\r\n' }],
    ['blanks after the dashes', '---  \ntitle: x\n---\t \nbody', { block: 'title: x', body: 'body' }],
    ['dashes in the body', '---\ntitle: x\n---\na\n---\nb\n', { block: 'title: x', body: 'a\n---\nb\n' }],
    ['dashes in a value', '---\ntitle: "---"\n---\nb', { block: 'title: "---"', body: 'b' }],
    ['a comment only', '---\n# nothing\n---\nb', { block: '# nothing', body: 'b' }],
  ])('split: %s', (_, text, { block, body }) => {
    const read = readFrontMatter(text);
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value.block).toBe(block);
    expect(text.slice(read.value.bodyStart)).toBe(body);
    expect(text.slice(read.value.blockStart)).toMatch(block === '' ? /^---/ : block);
  });

  test('the block may be as long as the limit and no longer', () => {
    const block = (length: number): string => `---\na: ${'x'.repeat(length - 3)}\n---\n`;
    expect(readFrontMatter(block(limits.frontMatter)).ok).toBe(true);
    const range = { start: 0, end: 3 };
    const detail = '32 KiB of front matter';
    const many = 'a: b\n'.repeat(limits.frontMatter);
    for (const end of ['---\n', '---', '--- \t\r\n'])
      expect(problemOf(`---\n${many}${end}`)).toEqual({ kind: 'too-long', range, detail });
    for (const end of ['', 'x---\n', '---x\n', ' ---\n'])
      expect(problemOf(`---\n${many}${end}`)).toEqual({ kind: 'unclosed', range });
  });

  test('one byte over the limit is too long', () => {
    expect(problemOf(`---\na: ${'x'.repeat(limits.frontMatter - 2)}\n---\n`)).toMatchObject({
      kind: 'too-long',
    });
  });
});

describe('a broken file', () => {
  test.each(['title: [', 'title: "x', 'a: b\na: c', 'a: &x 1\nb: *x', '%YAML 1.1', 'a\tb: {'])(
    '%j is as broken when it is read again',
    (block) => {
      const text = `---\n${block}\n---\nbody`;
      const first = readFrontMatter(text);
      expect(first.ok).toBe(false);
      expect(readFrontMatter(text)).toEqual(first);
      expect(readFrontMatter('---\ntitle: good\n---\n')).toMatchObject({
        ok: true,
        value: { data: { title: 'good' } },
      });
      expect(readFrontMatter(text)).toEqual(first);
    },
  );

  test('what was read once is not changed by reading it again', () => {
    const text = '---\ntitle: x\n---\n';
    const first = readFrontMatter(text);
    if (first.ok) Object.assign(first.value.data, { title: 'changed' });
    expect(readFrontMatter(text)).toMatchObject({ ok: true, value: { data: { title: 'x' } } });
  });
});

describe('what is remarked on', () => {
  const missing = 'file-front-matter-missing';
  test.each<[string, object]>([
    ['Text.', { rule: missing, part: { start: 0, end: 5 } }],
    ['\n---\ntitle: x\n---\n', { rule: 'file-front-matter-late', part: { start: 0, end: 1 } }],
    [
      '---js\n---\n',
      {
        rule: 'file-front-matter-language',
        part: { start: 0, end: 5 },
        detail: { name: 'js' },
        alone: true,
      },
    ],
    ['---\ntitle: x\n', { rule: 'file-front-matter-unclosed', part: { start: 0, end: 3 } }],
    [
      `---\n${'a: b\n'.repeat(limits.frontMatter)}---\n`,
      { rule: 'file-limit', part: { start: 0, end: 3 }, detail: { name: '32 KiB of front matter' } },
    ],
    [
      '---\ntitle: @x\n---\n',
      {
        rule: 'file-yaml-unquoted',
        part: { start: 11, end: 13 },
        detail: { kind: 'unquoted', name: '@x', whole: 'yes' },
      },
    ],
    [
      '---\n- a\n---\n',
      { rule: 'file-yaml-not-a-mapping', part: { start: 4, end: 7 }, detail: { kind: 'not-a-mapping' } },
    ],
  ])('%.40j', (text, remark) => {
    expect(episodeOf(text).remarks).toEqual([{ path: [], ...remark }]);
  });
});
