import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstLine, withoutCode } from '../../src/rules/notes.ts';

describe('withoutCode', () => {
  test.each([
    ['a `b` c', 'a     c'],
    ['a ``b ` c`` d', 'a           d'],
    ['a ` b', 'a ` b'],
    ['```\nb\n```\nc', '   \n \n   \nc'],
    ['~~~ js\n```\n~~~\nc', '      \n   \n   \nc'],
    ['a\n    b', 'a\n     '],
    ['a <!-- b\nc --> d', 'a       \n      d'],
    ['a <!-- b', 'a <!-- b'],
    ['a <!--> b --> c', `a${' '.repeat(13)}c`],
    ['<!-- a --> b <!-- c -->', '           b           '],
    ['x ```\nb', 'x ```\nb'],
    ['````\n```\nb\n````\nc', '    \n   \n \n    \nc'],
    ['```\n``` x\nb\n```\nc', '   \n     \n \n   \nc'],
    ['```\n  ``` \nc', '   \n      \nc'],
    ['```\n~~~\nb', '   \n   \n '],
    ['   ```\nb', '      \n '],
    ['a     b', 'a     b'],
    [' a\n   b\n\tc', ' a\n   b\n  '],
    ['`a` b `c`', '    b    '],
  ])('%j', (body, plain) => {
    expect(withoutCode(body)).toBe(plain);
  });

  test('keeps every offset', () => {
    const pieces = fc.constantFrom(
      '`',
      '``',
      '```\n',
      '~~~\n',
      '<!--',
      '-->',
      '    ',
      '\n',
      '\r\n',
      'x',
      '\u{1f682}',
    );
    const bodies = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const plain = withoutCode(body);
        expect(plain.length).toBe(body.length);
        expect(plain.split('\n').length).toBe(body.split('\n').length);
      }),
    );
  });
});

test.each([
  ['\n\nHello\nworld', { start: 2, end: 7 }],
  ['Hello', { start: 0, end: 5 }],
  ['', { start: 0, end: 0 }],
])('firstLine of %j', (body, range) => {
  expect(firstLine(body)).toEqual(range);
});
