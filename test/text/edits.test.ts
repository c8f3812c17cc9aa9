import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit, inOrder, overlap, smallest } from '../../src/text/edits.ts';
import { nasty } from '../feed/nasty.ts';

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });

describe('edits', () => {
  test.each([
    ['abcdef', [], 'abcdef'],
    ['abcdef', [edit(0, 0, 'X')], 'Xabcdef'],
    ['abcdef', [edit(6, 6, 'X')], 'abcdefX'],
    ['abcdef', [edit(4, 5, 'E'), edit(1, 2, '')], 'acdEf'],
    ['abcdef', [edit(1, 3, 'X'), edit(1, 3, 'X')], 'aXdef'],
    ['abcdef', [edit(2, 4, 'Y'), edit(1, 3, 'X')], 'aXdef'],
    ['abcdef', [edit(2, 3, 'Y'), edit(1, 5, 'X')], 'aXf'],
    ['abcdef', [edit(1, 3, 'X'), edit(3, 3, 'Y')], 'aXYdef'],
    ['abcdef', [edit(2, 2, 'X'), edit(2, 2, 'Y')], 'abXcdef'],
  ])('%s with %j', (text, edits, result) => {
    expect(applyEdits(text, edits)).toBe(result);
  });

  test.each([
    [edit(1, 3, ''), edit(3, 4, ''), false],
    [edit(1, 3, ''), edit(2, 4, ''), true],
    [edit(1, 1, ''), edit(1, 1, ''), true],
    [edit(1, 4, ''), edit(2, 2, ''), true],
    [edit(1, 4, ''), edit(4, 4, ''), false],
  ])('%j overlaps %j: %s', (a, b, result) => {
    expect(overlap(a.range, b.range)).toBe(result);
    expect(overlap(b.range, a.range)).toBe(result);
  });

  test('leave every other unit as it was', () => {
    const edits = fc.array(
      fc
        .tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 3 }))
        .map(([at, length, text]) => edit(at, at + length, text)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 45, maxLength: 60 }), edits, (text, all) => {
        const after = applyEdits(text, all);
        const kept = inOrder(all);
        let [at, shift] = [0, 0];
        for (const { range, text: instead } of kept) {
          expect(after.slice(at + shift, range.start + shift)).toBe(text.slice(at, range.start));
          expect(after.startsWith(instead, range.start + shift)).toBe(true);
          shift += instead.length - (range.end - range.start);
          at = range.end;
        }
        expect(after.slice(at + shift)).toBe(text.slice(at));
        expect(applyEdits(text, all.toReversed())).toBe(after);
      }),
    );
  });
});

describe('the smallest edit', () => {
  test.each([
    ['Leadership', 'Leadership', edit(10, 10, '')],
    ['en_US', 'en-US', edit(2, 3, '-')],
    ['007', '7', edit(0, 2, '')],
    ['aaa', 'aa', edit(2, 3, '')],
    ['ab', 'axb', edit(1, 1, 'x')],
    ['🎙️', '🎚️', edit(0, 2, '🎚')],
    ['x👍', 'x🙂', edit(1, 3, '🙂')],
    // Characters that share their first half, then some that share their second.
    ['\u{10000}', '\u{10001}', edit(0, 2, '\u{10001}')],
    ['\u{10ffff}', '\u{10fffe}', edit(0, 2, '\u{10fffe}')],
    ['\u{10000}!', '\u{10400}!', edit(0, 2, '\u{10400}')],
    ['\u{103ff}', '\u{107ff}', edit(0, 2, '\u{107ff}')],
  ])('from %s to %s', (text, instead, result) => {
    expect(smallest(text, edit(0, text.length, instead))).toEqual(result);
  });

  test.each([
    ['aab', edit(0, 1, 'aa'), edit(1, 1, 'a')],
    ['a', edit(1, 1, 'a'), edit(1, 1, 'a')],
    ['🎙', edit(1, 2, 'x'), edit(1, 2, 'x')],
    ['🎙', edit(0, 1, 'x'), edit(0, 1, 'x')],
    ['abc', edit(1, 2, 'b'), edit(2, 2, '')],
  ])('of a piece of %s stays inside the piece', (text, given, result) => {
    expect(smallest(text, given)).toEqual(result);
  });

  test('does the same, and cuts no character', () => {
    const emoji = fc.array(fc.constantFrom('👍', '👎', '🙂', 'a', '\u{10437}'), { maxLength: 4 });
    const text = fc.oneof(
      nasty,
      emoji.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, text, (before, old, instead) => {
        const whole = `${before}${old}${before}`;
        const range = { start: before.length, end: before.length + old.length };
        const small = smallest(whole, { range, text: instead });
        expect(applyEdits(whole, [small])).toBe(applyEdits(whole, [{ range, text: instead }]));
        expect(small.range.start).toBeGreaterThanOrEqual(range.start);
        expect(small.range.end).toBeLessThanOrEqual(range.end);
        expect(small.text.length).toBeLessThanOrEqual(instead.length);
        if (!/\p{Surrogate}/u.test(`${whole} ${instead} ${before}`))
          expect(small.text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
