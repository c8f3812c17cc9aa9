import { expect, test } from 'vitest';
import { hyphenedUntil } from '../../src/feed/recurrence-until.ts';
import { readDecimal, readSeconds, readShares, recipientTypeOf } from '../../src/feed/value.ts';

const node = '03ae9f91a0cb8ff43840e3c322c4c61f019d8c1c3cea15a25cfc425ac605e61a4a';

test.each([
  [node, 'node'],
  [node.toUpperCase(), 'node'],
  [node.slice(1), undefined],
  [`${node}0`, undefined],
  [node.replace('f', 'g'), undefined],
  ['ada@pay.example.com', 'lnaddress'],
  ['a+b@pay.example', 'lnaddress'],
  ['ada@localhost', undefined],
  ['ada@pay.example.', undefined],
  ['ada @pay.example.com', undefined],
  ['a@b@pay.example.com', undefined],
  ['@pay.example.com', undefined],
  [`a@${'b.'.repeat(200)}c`, undefined],
  ['', undefined],
])('the kind of the address %s', (address, type) => {
  expect(recipientTypeOf(address)).toBe(type);
});

test.each([
  ['90', 90],
  ['90.5', 90.5],
  ['0', 0],
  ['1:30', 90],
  ['1:02:05', 3725],
  ['1:30.5', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['', undefined],
  ['soon', undefined],
])('%s in seconds', (text, seconds) => {
  expect(readSeconds(text)).toBe(seconds);
});

test.each([
  ['1622.801900000006', 1622.8019],
  ['1.4519000000059605', 1.4519],
  ['0.00000001', 0],
  ['999999999.9999994', 999999999.999999],
])('%s as programs write it is read to a millionth', (text, seconds) => {
  expect(readDecimal(text)).toBeCloseTo(seconds, 9);
  expect(readDecimal(String(readDecimal(text)))).toBe(readDecimal(text));
});

test('numbers with a fraction, and shares', () => {
  expect(['1.5', '1.', '.5', '1234567890'].map(readDecimal)).toEqual([1.5, undefined, undefined, undefined]);
  expect(['0', '50', '0.5', '-1', '1234567890'].map(readShares)).toEqual([
    0,
    50,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['FREQ=WEEKLY;UNTIL=2026-12-31', 'UNTIL=20261231'],
  ['until=2026-12-31T06:00:00Z;FREQ=WEEKLY', 'until=20261231T060000Z'],
  ['FREQ=WEEKLY;UNTIL=20261231', undefined],
  ['FREQ=WEEKLY;XUNTIL=2026-12-31', undefined],
  ['FREQ=WEEKLY;UNTIL=2026-12', undefined],
  ['', undefined],
])('the last day of %s with hyphens', (rule, instead) => {
  const found = hyphenedUntil(rule);
  expect(found?.instead).toBe(instead);
  if (found) expect(rule.slice(found.part.start, found.part.end)).toMatch(/^UNTIL=2026-12-31/i);
});
