import { expect, test } from 'vitest';
import { plainNumber } from '../../src/tags/shapes.ts';
import { soundbites } from '../../src/tags/soundbite-tag.ts';

test.each([
  [0, '0'],
  [73.25, '73.25'],
  [1e-7, '0.0000001'],
  [2.5e-7, '0.00000025'],
  [1e12, '1000000000000'],
])('%s is written as digits', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test('a soundbite that begins in no time at all can be read again', () => {
  const [element] = soundbites.write([{ start: 1e-7, duration: 30 }]);
  expect(element).toMatchObject({ attributes: { startTime: '0.0000001', duration: '30' } });
});
