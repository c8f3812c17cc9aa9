import { expect, test } from 'vitest';
import { digestOf } from '../../src/text/digest.ts';

test('equal contents have equal names', () => {
  expect(digestOf('All aboard.')).toBe(digestOf(Buffer.from('All aboard.')));
  expect(digestOf('All aboard.')).not.toBe(digestOf('All aboard!'));
  expect(digestOf('')).toMatch(/^[\w+/]{12}$/);
});
