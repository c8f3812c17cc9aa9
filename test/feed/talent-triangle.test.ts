import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pduFor,
  readPdu,
  readSide,
  type Side,
  sideName,
  sides,
  splitPdu,
  type Written,
} from '../../src/feed/talent-triangle.ts';
import { nasty } from './nasty.ts';

describe('a side is read', () => {
  test.each([
    ['Ways of Working', 'ways-of-working', 'present'],
    ['Power Skills', 'power-skills', 'present'],
    [' Business Acumen ', 'business-acumen', 'present'],
    ['ways of working', 'ways-of-working', 'slug-or-case'],
    ['POWER SKILLS', 'power-skills', 'slug-or-case'],
    ['business-acumen', 'business-acumen', 'slug-or-case'],
    ['business_acumen', 'business-acumen', 'slug-or-case'],
    ['Technical Project Management', 'ways-of-working', 'former'],
    ['technical', 'ways-of-working', 'former'],
    ['Leadership', 'power-skills', 'former'],
    ['Strategic and Business Management', 'business-acumen', 'former'],
    ['Strategic & Business Management', 'business-acumen', 'former'],
    ['strategic-and-business-management', 'business-acumen', 'former'],
    ['Strategic', 'business-acumen', 'former'],
    ['Power Skills (Leadership)', 'power-skills', 'mixed'],
    ['Leadership (Power Skills)', 'power-skills', 'mixed'],
    ['Power Skills / Leadership', 'power-skills', 'mixed'],
    ['power-skills-leadership', 'power-skills', 'mixed'],
    ['Business Acumen (Strategic and Business Management)', 'business-acumen', 'mixed'],
    ['Strategic & Business Management (Business Acumen)', 'business-acumen', 'mixed'],
    ['Ways of Working (Technical Project Management)', 'ways-of-working', 'mixed'],
    ['technical (ways of working)', 'ways-of-working', 'mixed'],
  ] as [string, Side, Written][])('%s', (text, side, written) => {
    expect(readSide(text)).toEqual({ ok: true, value: { side, written }, remarks: [] });
  });

  test.each([
    ['Powr Skills', 'Power Skills'],
    ['Bussiness Acumen', 'Business Acumen'],
    ['Way of Working', 'Ways of Working'],
    ['Leadershp', 'Power Skills'],
    ['Strategic Business Management', 'Business Acumen'],
    ['Power Skills (Business Acumen)', undefined],
    ['WoW', 'Ways of Working'],
    ['Technical Skills', 'Ways of Working'],
    ['Soft-Skills', 'Power Skills'],
    ['Führung', 'Power Skills'],
    ['Business', 'Business Acumen'],
    ['Strategy', 'Business Acumen'],
    ['Agile', undefined],
    ['constructor', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%.40s is not, but has a suggestion if near', (text, suggestion) => {
    expect(readSide(text)).toEqual({ ok: false, problem: 'unknown', ...(suggestion ? { suggestion } : {}) });
  });

  test('nothing is nothing', () => {
    expect(readSide(' ')).toEqual({ ok: false, problem: 'empty' });
  });

  test('any text gives a side or a problem', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const read = readSide(text);
        if (read.ok) expect(sides).toContain(read.value.side);
        else if (read.suggestion !== undefined) expect(sides.map(sideName)).toContain(read.suggestion);
      }),
    );
  });
});

describe('PDUs', () => {
  test.each([
    [0, 0],
    [899, 0],
    [900, 0.25],
    [1799, 0.25],
    [1800, 0.5],
    [2700, 0.75],
    [3600, 1],
    [-5, 0],
    [Number.NaN, 0],
  ])('%d seconds', (seconds, pdu) => {
    expect(pduFor(seconds)).toBe(pdu);
  });

  test.each([
    ['0', 0],
    ['0.25', 0.25],
    [' 1.5 ', 1.5],
    ['0.50', 0.5],
    ['2', 2],
  ])('%j is read', (text, pdu) => {
    expect(readPdu(text)).toEqual({ ok: true, value: pdu, remarks: [] });
  });

  test.each([
    ['0.3', { problem: 'step', suggestion: '0.25' }],
    ['0,5', { problem: 'format', suggestion: '0.5' }],
    ['-1', { problem: 'format' }],
    ['1e2', { problem: 'format' }],
    ['.5', { problem: 'format' }],
    ['', { problem: 'format' }],
    ['1 PDU', { problem: 'format' }],
    ['9'.repeat(400), { problem: 'format' }],
  ])('%.20j is refused', (text, failure) => {
    expect(readPdu(text)).toEqual({ ok: false, ...failure });
  });

  test.each([
    [0.5, [50, 50], [0.25, 0.25]],
    [0.75, [70, 30], [0.5, 0.25]],
    [0.25, [50, 50], [0.25, 0]],
    [0.75, [1, 1, 1], [0.25, 0.25, 0.25]],
    [1, [1, 1, 1], [0.5, 0.25, 0.25]],
    [1, [33.3, 33.3, 33.4], [0.25, 0.25, 0.5]],
    [0, [50, 50], [0, 0]],
    [1, [0, 0], [0.5, 0.5]],
    [1, [100, -5], [1, 0]],
    [1.1, [100], [1]],
    [1, [], []],
  ])('%d split by %j', (total, shares, parts) => {
    const split = splitPdu(
      total,
      shares.map((share, index) => ({ side: index, share })),
    );
    expect(split).toEqual(parts.map((pdu, index) => ({ side: index, pdu })));
  });

  test('the parts are quarters, none is negative, and they add up to the total', () => {
    const share = fc.record({
      side: fc.constantFrom(...sides),
      share: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.array(share, { minLength: 1, maxLength: 5 }),
        (quarters, shares) => {
          const parts = splitPdu(quarters / 4, shares).map(({ pdu }) => pdu);
          expect(parts.every((pdu) => pdu >= 0 && Number.isInteger(pdu * 4))).toBe(true);
          expect(parts.reduce((sum, pdu) => sum + pdu, 0)).toBe(quarters / 4);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
