import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration, showDuration, writeDuration } from '../../src/feed/duration.ts';
import { nasty } from './nasty.ts';

test.each([
  ['0', 0],
  ['3725', 3725],
  [' 3725 ', 3725],
  ['5:07', 307],
  ['05:07', 307],
  ['59:59', 3599],
  ['1:02:05', 3725],
  ['01:02:05', 3725],
  ['00:00:00', 0],
  ['100:00:00', 360_000],
  ['9999999', 9_999_999],
])('%s', (text, seconds) => {
  expect(readDuration(text)).toEqual({ ok: true, value: seconds, remarks: [] });
});

test.each([
  ['3725.6', 3726],
  ['3725.4', 3725],
  ['1:02:5.599999999999909', undefined],
  ['1:02:05.599999999999909', 3726],
  ['0:00.5', 1],
])('%s has a fraction', (text, seconds) => {
  const read = readDuration(text);
  expect(read).toEqual(
    seconds === undefined
      ? { ok: false, problem: 'format' }
      : { ok: true, value: seconds, remarks: ['fraction'] },
  );
});

test.each([
  ['', { problem: 'format' }],
  ['abc', { problem: 'format' }],
  ['-5', { problem: 'format' }],
  ['1e3', { problem: 'format' }],
  ['45 min', { problem: 'format', suggestion: '45:00' }],
  ['1 h 5 min', { problem: 'format', suggestion: '1:05:00' }],
  ['1h02m05s', { problem: 'format', suggestion: '1:02:05' }],
  ['90 Minuten', { problem: 'format', suggestion: '1:30:00' }],
  ['PT45M', { problem: 'format', suggestion: '45:00' }],
  ['half an hour', { problem: 'format' }],
  ['0 min', { problem: 'format' }],
  ['min', { problem: 'format' }],
  ['1,5', { problem: 'format' }],
  ['5:7', { problem: 'format' }],
  ['1:2:05', { problem: 'format' }],
  ['1:02:03:04', { problem: 'format' }],
  ['١:٠٢', { problem: 'format' }],
  ['9'.repeat(60_000), { problem: 'format' }],
  [':'.repeat(60_000), { problem: 'format' }],
  ['00:50:95', { problem: 'over-59' }],
  ['12:75', { problem: 'over-59' }],
  ['1:60:00', { problem: 'over-59' }],
  ['75:30', { problem: 'over-59', suggestion: '1:15:30' }],
  ['10000000', { problem: 'limit' }],
])('%.30s is refused', (text, failure) => {
  expect(readDuration(text)).toEqual({ ok: false, ...failure });
});

test.each([
  [0, '0:00'],
  [5, '0:05'],
  [125, '2:05'],
  [3599.6, '1:00:00'],
  [3725, '1:02:05'],
  [360_000, '100:00:00'],
])('%d is shown as %s', (seconds, text) => {
  expect(showDuration(seconds)).toBe(text);
});

test('what is written or shown reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_599_999 }), (seconds) => {
      for (const text of [writeDuration(seconds), showDuration(seconds)]) {
        expect(readDuration(text)).toEqual({ ok: true, value: seconds, remarks: [] });
      }
    }),
  );
});

test('no text makes reading throw or gives a number that is none', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const read = readDuration(text);
      expect(read.ok ? Number.isInteger(read.value) && read.value >= 0 : read.problem !== undefined).toBe(
        true,
      );
    }),
  );
});
