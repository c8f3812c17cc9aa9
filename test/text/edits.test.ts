import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit, inOrder, overlap } from '../../src/text/edits.ts';

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });

describe('edits', () => {
  test.each<[string, readonly Edit[], string]>([
    ['none', [], 'abcdef'],
    ['one', [edit(1, 3, 'X')], 'aXdef'],
    ['in any order', [edit(4, 5, 'Y'), edit(1, 3, 'X')], 'aXdYf'],
    ['side by side', [edit(1, 3, 'X'), edit(3, 5, 'Y')], 'aXYf'],
    ['an insertion before a replacement', [edit(1, 3, 'X'), edit(0, 0, 'Y')], 'YaXdef'],
    ['an insertion at the end', [edit(6, 6, 'Y')], 'abcdefY'],
    ['a removal', [edit(0, 6, '')], ''],
    ['equal ones count once', [edit(1, 3, 'X'), edit(1, 3, 'X')], 'aXdef'],
    ['of two that overlap, the one that begins first', [edit(2, 4, 'Y'), edit(1, 3, 'X')], 'aXdef'],
    ['of two that begin together, the shorter', [edit(1, 4, 'Y'), edit(1, 2, 'X')], 'aXcdef'],
    ['what overlaps only one that was dropped', [edit(0, 3, 'X'), edit(2, 5, 'Y'), edit(4, 6, 'Z')], 'XdZ'],
  ])('%s', (_, edits, text) => {
    expect(applyEdits('abcdef', edits)).toBe(text);
  });

  test.each<[string, Edit, Edit, boolean]>([
    ['apart', edit(0, 1, ''), edit(2, 3, ''), false],
    ['side by side', edit(0, 2, ''), edit(2, 3, ''), false],
    ['one unit shared', edit(0, 3, ''), edit(2, 4, ''), true],
    ['one inside', edit(0, 9, ''), edit(2, 4, ''), true],
    ['insertions at one place', edit(2, 2, ''), edit(2, 2, ''), true],
    ['insertion at the start', edit(2, 2, ''), edit(2, 4, ''), true],
    ['insertion at the end', edit(4, 4, ''), edit(2, 4, ''), false],
    ['insertion inside', edit(3, 3, ''), edit(2, 4, ''), true],
  ])('ranges %s', (_, a, b, shared) => {
    expect(overlap(a.range, b.range)).toBe(shared);
    expect(overlap(b.range, a.range)).toBe(shared);
  });

  test('what stands between the edits stays, and their order does not matter', () => {
    const places = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 4 }), fc.string({ maxLength: 3 })));
    fc.assert(
      fc.property(fc.string({ minLength: 16, maxLength: 16 }), places, (text, some) => {
        const edits = some.map(([start, length, instead], index) =>
          edit(start, start + length, `${index}${instead}`),
        );
        const kept = inOrder(edits);
        const pieces = kept.map(({ range, text: instead }, index) => {
          const next = kept[index + 1]?.range.start ?? text.length;
          expect(next).toBeGreaterThanOrEqual(range.end);
          return instead + text.slice(range.end, next);
        });
        expect(applyEdits(text, edits)).toBe(text.slice(0, kept[0]?.range.start) + pieces.join(''));
        // An edit is only left out for one that is kept.
        for (const one of edits)
          expect(kept.some((other) => other === one || overlap(other.range, one.range))).toBe(true);
      }),
    );
  });
});
