import { expect, test } from 'vitest';
import { timeCodesOf, timesOf } from '../../src/markdown/time-codes.ts';

test.each([
  ['0:00 a', 0],
  ['00:00:00 a', 0],
  ['- 1:05 a', 65],
  ['* [01:05] a', 65],
  ['2. (1:01:05) – a', 3665],
  ['**12:34** a', 754],
  ['• 12:34: a', 754],
  ['12:34 | a', 754],
  ['  12:34 - a', 754],
  ['75:10 a', 4510],
  ['100:00:59 a', 360_059],
  ['5:60 a', undefined],
  ['1:60:00 a', undefined],
  ['1:59:59 a', 7199],
])('%s', (line, seconds) => {
  const body = `Before.\n\n${line}\n`;
  const found = timesOf({ body });
  expect(found.map((code) => code.seconds)).toEqual([seconds]);
  const [{ text, range }] = found as [(typeof found)[number]];
  expect(body.slice(range.start, range.end)).toBe(text);
  expect(text).toMatch(/^[\d:]+$/);
});

test.each([
  'At 12:34 a',
  '12:34',
  '12:34a',
  '12:345 a',
  '12:34:5 a',
  '1:2:3:4 a',
  '12.34 a',
  '`12:34 a`',
  '    12:34 a',
  '2026-03-01 12:34 a',
  '',
])('%s is none', (line) => {
  expect(timesOf({ body: `Before.\n\n${line}\n` })).toEqual([]);
});

test('chapters begin at the beginning and are two at least', () => {
  const chapters = (body: string) => timeCodesOf({ body }).map(({ text }) => text);
  expect(chapters('0:00 a\n\nand\n1:00 b\n')).toEqual(['0:00', '1:00']);
  expect(chapters('0:01 a\n1:00 b\n')).toEqual([]);
  expect(chapters('0:00 a\n')).toEqual([]);
  expect(timeCodesOf({})).toEqual([]);
});
