import { expect, test } from 'vitest';
import { showSize } from '../../src/text/size.ts';

test.each([
  [0, '0 KiB'],
  [2050, '2.0 KiB'],
  [65_536, '64 KiB'],
  [1_023_999, '1,000.0 KiB'],
  [1_024_000, '1.0 MiB'],
  [6_086_554, '5.8 MiB'],
  [33_554_432, '32 MiB'],
  [2_147_483_648, '2,048 MiB'],
])('%i bytes are %s', (bytes, text) => {
  expect(showSize(bytes)).toBe(text);
});
