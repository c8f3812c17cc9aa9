import { describe, expect, test } from 'vitest';
import { codePoint } from '../../src/rules/code-points.ts';
import { notOneOf, wrongShape } from '../../src/rules/field-words.ts';
import { beyond, beyondBytes } from '../../src/rules/lengths.ts';
import { markupIn } from '../../src/rules/markup.ts';
import { useInstead } from '../../src/rules/rule.ts';

describe('what stands beyond a length', () => {
  test.each([
    ['abc', 3, undefined],
    ['abcd', 3, ['d', 4]],
    ['🎙🎙🎙', 3, undefined],
    ['🎙🎙🎙🎙', 3, ['🎙', 4]],
    ['', 0, undefined],
  ] as const)('in characters: %s beyond %i', (text, most, found) => {
    const result = beyond(text, most);
    expect(result && [text.slice(result.part.start, result.part.end), result.length]).toEqual(found);
  });

  test.each([
    ['abc', 3, undefined],
    ['abcd', 3, ['d', 4]],
    ['äö', 4, undefined],
    ['äöü', 4, ['ü', 6]],
    ['äöü', 5, ['ü', 6]],
    ['🎙a', 3, ['🎙a', 5]],
  ] as const)('in bytes: %s beyond %i', (text, most, found) => {
    const result = beyondBytes(text, most);
    expect(result && [text.slice(result.part.start, result.part.end), result.length]).toEqual(found);
  });
});

describe('markup in a plain text', () => {
  test.each([
    ['a <b>c</b>', 'tag', '<b>'],
    ['a <B CLASS="x">c</b >, </B>', 'tag', '<B CLASS="x">'],
    ['a<br>b', 'tag', '<br>'],
    ['a<br />b &amp;', 'tag', '<br />'],
    ['a &amp; b', 'escape', '&amp;'],
    ['a &#8211; b', 'escape', '&#8211;'],
    ['</i> <i> <em>x</em>', 'tag', '<em>'],
    [`${'x'.repeat(996)}<br>`, 'tag', '<br>'],
  ])('%.30s', (text, kind, found) => {
    const markup = markupIn(text);
    expect(markup?.kind).toBe(kind);
    expect(markup && text.slice(markup.part.start, markup.part.end)).toBe(found);
  });

  test.each(['a < b & c', 'a <b> c', '</b> <b>', '<name>x</name>', 'R&D;', 'a', `${'x'.repeat(997)}<br>`])(
    '%.30s has none',
    (text) => {
      expect(markupIn(text)).toBeUndefined();
    },
  );
});

test('a value of the wrong shape in words', () => {
  const words = (text: string, detail: Record<string, string>) =>
    wrongShape(text, new Map(Object.entries(detail)), '`season`');
  expect(words('x', {})).toEqual({
    message: '`season` is `x`, which cannot be understood here.',
    help: 'Write a whole number from 1.',
  });
  expect(words('', { found: 'a list', expects: 'something else' })).toEqual({
    message: '`season` is a list, which cannot be understood here.',
    help: 'See its description in the documentation.',
  });
  expect(words('', { found: '', expects: 'a day' })).toEqual({
    message: '`season` is empty, which cannot be understood here.',
    help: 'Write a day.',
  });
});

test('a few words to choose from', () => {
  expect(notOneOf('full', ['full', 'bonus'])).toBe('Did you mean `full`?');
  expect(notOneOf(undefined, ['full', 'trailer', 'bonus'])).toBe('Use `full`, `trailer` or `bonus`.');
});

test('a value to use instead', () => {
  expect(useInstead(['a', 0], 'b`c', 'key')).toEqual({
    description: "Use `b'c`.",
    changes: [{ kind: 'set', path: ['a', 0], part: 'key', value: 'b`c' }],
  });
});

test.each([
  ['\u000b', 'U+000B'],
  ['🎙', 'U+1F399'],
  ['', 'U+0000'],
])('%j is %s', (text, point) => {
  expect(codePoint(text)).toBe(point);
});
