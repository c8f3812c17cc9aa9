import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyPlain, copyText } from '../../src/text/copy.ts';

describe('copyPlain', () => {
  test('is equal and shares nothing', () => {
    const shared = {
      list: ['a', { deep: [1, null, true, undefined] }],
      text: 'a text of more than thirteen units',
    };
    const copy = copyPlain(shared);
    expect(copy).toEqual(shared);
    expect(copy).not.toBe(shared);
    expect(copy.list).not.toBe(shared.list);
    expect(Array.isArray(copy.list)).toBe(true);
    expect(copy.list[1]).not.toBe(shared.list[1]);
  });

  test.each([null, undefined, true, 7, 'text'])('%j stays what it is', (value) => {
    expect(copyPlain(value)).toBe(value);
  });

  test('a text stays the same, unit by unit, lone surrogates too', () => {
    const units = fc.array(fc.nat({ max: 0xffff }), { maxLength: 30 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(copyText(text)).toBe(text);
      }),
    );
  });
});
