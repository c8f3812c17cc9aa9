import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/text/source.ts';

describe('lines and columns', () => {
  test.each<[string, number, [line: number, column: number]]>([
    ['', 0, [1, 1]],
    ['ab\ncd', 0, [1, 1]],
    ['ab\ncd', 2, [1, 3]],
    ['ab\ncd', 3, [2, 1]],
    ['ab\r\ncd', 4, [2, 1]],
    ['ab\r\ncd', 3, [1, 4]],
    ['ab\rcd', 3, [2, 1]],
    ['\n\n\n', 2, [3, 1]],
    ['🎙x', 2, [1, 3]],
    ['ab', 99, [1, 3]],
    ['ab', -1, [1, 1]],
  ])('%j at %i', (text, offset, [line, column]) => {
    expect(new SourceText('f', text).place({ start: offset, end: offset })).toEqual({
      file: 'f',
      line,
      column,
      endLine: line,
      endColumn: column,
    });
  });

  test('an end before its start is at its start', () => {
    expect(new SourceText('f', 'abc').place({ start: 2, end: 1 })).toMatchObject({ column: 3, endColumn: 3 });
  });

  test.each<[string, number, string]>([
    ['a\nb\r\nc\rd', 1, 'a'],
    ['a\nb\r\nc\rd', 2, 'b'],
    ['a\nb\r\nc\rd', 3, 'c'],
    ['a\nb\r\nc\rd', 4, 'd'],
    ['a\n', 2, ''],
    ['a', 2, ''],
    ['', 1, ''],
  ])('line of %j: %i', (text, number, line) => {
    expect(new SourceText('f', text).line(number)).toBe(line);
  });

  test('offsets and places are two ways of saying the same', () => {
    const text = fc
      .array(fc.constantFrom('a', '🎙', '\n', '\r\n', '\r', '\u2028'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat({ max: 40 }), (some, at) => {
        const source = new SourceText('f', some);
        const offset = Math.min(at, some.length);
        const { line, column } = source.place({ start: offset, end: offset });
        expect(source.offset(line, column)).toBe(offset);
        // The lines with their ends are the text.
        const before = some.slice(0, offset).split(/\r\n|\r(?!\n|$)|\r(?=$)|\n/);
        if (!/\r$/.test(some.slice(0, offset)) || some[offset] !== '\n') expect(line).toBe(before.length);
      }),
    );
  });
});
