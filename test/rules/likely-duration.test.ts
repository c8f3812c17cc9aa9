import { expect, test } from 'vitest';
import { likelyDuration } from '../../src/rules/likely-duration.ts';

test.each([
  ['50 min', '50:00'],
  ['50m', '50:00'],
  ['45 Minuten', '45:00'],
  ['90 minutes', '1:30:00'],
  ['1h', '1:00:00'],
  ['1 h 2 min', '1:02:00'],
  ['1h02m03s', '1:02:03'],
  ['1 hour, 2 minutes and', undefined],
  ['1 hour and 2 minutes', '1:02:00'],
  ['2 Std. 5 Min.', '2:05:00'],
  ['90 sec', '1:30'],
  ["32'05''", '32:05'],
  ['PT45M', '45:00'],
  ['PT1H2M3S', '1:02:03'],
  ['1.02.05', '1:02:05'],
  ['0;32;05', '32:05'],
  ['1.62.05', undefined],
  ['half an hour', undefined],
  ['0 min', undefined],
  ['99 h', '99:00:00'],
  ['100 h', undefined],
  ['PT', undefined],
  ['', undefined],
  [`50 min${' '.repeat(60)}`, undefined],
])('%s is %s', (written, meant) => {
  expect(likelyDuration(written)).toBe(meant);
});
