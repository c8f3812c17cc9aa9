import { describe, expect, test } from 'vitest';
import { instantAtOffset } from '../../src/feed/instant.ts';
import { daysBetween, likelyDate, releaseDay, writtenFor } from '../../src/rules/dates.ts';
import { episodeWith, showWith } from './owners.ts';

const evening = instantAtOffset({ year: 2026, month: 3, day: 1, hour: 23, minute: 30, second: 0 }, 0);
const berlin = showWith({ timezone: 'Europe/Berlin' });

describe('the day of release', () => {
  test('is one on the calendar of the show', () => {
    expect(releaseDay(episodeWith({ published: evening }), berlin)).toMatchObject({ month: 3, day: 2 });
  });

  test('is the day as it was written where the show has no zone, else that of UTC', () => {
    const written = { year: 2026, month: 3, day: 3 };
    expect(releaseDay(episodeWith({ published: evening, written }), showWith())).toEqual(written);
    expect(releaseDay(episodeWith({ published: evening }), showWith())).toMatchObject({ month: 3, day: 1 });
  });

  test.each([berlin, showWith()])('is unknown without a date', (show) => {
    expect(releaseDay(episodeWith({ written: { year: 2026, month: 3, day: 3 } }), show)).toBeUndefined();
  });
});

test.each([
  [evening, berlin, '2026-03-02 00:30'],
  [evening + 7, berlin, '2026-03-02 00:30:07'],
  [evening, showWith(), '2026-03-01T23:30:00Z'],
])('an instant as it can be written for a show: %i', (instant, show, written) => {
  expect(writtenFor(instant, show)).toBe(written);
});

test('days between', () => {
  expect(daysBetween({ year: 2026, month: 2, day: 27 }, { year: 2026, month: 3, day: 2 })).toBe(3);
});

describe('likelyDate', () => {
  test.each([
    ['1.3.2026', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['31. 12. 2026', '2026-12-31'],
    ['2026/3/1', '2026-03-01'],
    ['2026.03.01', '2026-03-01'],
    ['2026-12-31', '2026-12-31'],
    ['2026-3-1', '2026-03-01'],
    ['Sun, 01 Mar 2026 06:00:00 +0100', '2026-03-01T05:00:00Z'],
    [`${' '.repeat(33)}Sun, 01 Mar 2026 06:00:00 +0100`, '2026-03-01T05:00:00Z'],
  ])('%s is %s', (text, date) => {
    expect(likelyDate(text)).toBe(date);
  });

  test.each([
    '31.2.2026',
    '32.1.2026',
    '3/1/2026',
    '11.3.2026 oder so',
    'am 1.3.2026',
    '111.3.2026',
    '2026-03-01x',
    'x2026-03-01',
    '2026-13-01',
    '12026-03-01',
    '2026_03_01',
    '2026-03_01',
    '26-03-01',
    'Sun, 01 Mar 2026 06:00:00',
    'Sun, 01 Mar 2026 06:00:00 XYZ',
    `${' '.repeat(34)}Sun, 01 Mar 2026 06:00:00 +0100`,
    'soon',
    '',
  ])('%s could be anything', (text) => {
    expect(likelyDate(text)).toBeUndefined();
  });
});
