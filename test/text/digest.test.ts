import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf, digestOfFile } from '../../src/text/digest.ts';

test('equal contents have equal names', () => {
  expect(digestOf('All aboard.')).toBe(digestOf(Buffer.from('All aboard.')));
  expect(digestOf('All aboard.')).not.toBe(digestOf('All aboard!'));
  expect(digestOf('')).toMatch(/^[\w+/]{12}$/);
});

test.each([0, 5, 1 << 20, (1 << 20) + 1, 3 << 20])('a file of %s bytes is read piece by piece', (size) => {
  const bytes = Buffer.alloc(size, 'ab');
  const lengths: number[] = [];
  const digest = digestOfFile({
    size,
    read(at, length) {
      lengths.push(length);
      return bytes.subarray(at, at + length);
    },
  });
  expect(digest).toBe(createHash('sha256').update(bytes).digest('base64'));
  expect(lengths).toEqual(Array.from({ length: Math.ceil(size / (1 << 20)) }, () => 1 << 20));
});
