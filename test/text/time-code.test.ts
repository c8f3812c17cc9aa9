import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  inThousandths,
  longestTime,
  readTimeCode,
  showTimeCode,
  writeTimeCode,
} from '../../src/text/time-code.ts';

test.each([
  ['0', 0],
  ['95', 95],
  ['95.5', 95.5],
  ['95,5', 95.5],
  ['1:35', 95],
  ['0:01:35.500', 95.5],
  ['12:00:00', 43_200],
  ['2777:46:39', 9_999_999],
  ['90:05', 5_405],
  ['1.0004', 1],
  ['1.0006', 1.001],
  ['9999999.9994', 9_999_999.999],
  ['9999:59', 599_999],
  [`1.${'0'.repeat(24)}`, 1],
])('%s is a time', (text, seconds) => {
  expect(readTimeCode(text)).toBe(seconds);
});

test.each([
  '',
  ' 1:35',
  '1:35 ',
  'x1',
  '-1',
  '1e3',
  '1:5',
  '1:60',
  '1:005',
  '1:60:00',
  '1:1:1:1',
  '1:100:00',
  '10000:00',
  '123456789',
  '10000000',
  '9999:00:00',
  '1.',
  `1.${'0'.repeat(25)}`,
  `1:00.${'0'.repeat(60)}`,
])('%j is none', (text) => {
  expect(readTimeCode(text)).toBeUndefined();
});

test.each([
  [0, '00:00:00.000', '0:00'],
  [95, '00:01:35.000', '1:35'],
  [95.25, '00:01:35.250', '1:35.25'],
  [600, '00:10:00.000', '10:00'],
  [3_610, '01:00:10.000', '1:00:10'],
  [3_725.5, '01:02:05.500', '1:02:05.5'],
  [36_000.001, '10:00:00.001', '10:00:00.001'],
])('%s seconds are %s, for people %s', (seconds, written, shown) => {
  expect(writeTimeCode(seconds)).toBe(written);
  expect(showTimeCode(seconds)).toBe(shown);
});

test('any time is read as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: longestTime * 1000 - 1 }), (thousandths) => {
      const seconds = inThousandths(thousandths / 1000);
      for (const text of [writeTimeCode(seconds), showTimeCode(seconds), String(seconds)]) {
        expect(readTimeCode(text)).toBe(seconds);
      }
    }),
  );
});
