import { describe, expect, test } from 'vitest';
import { instantAtOffset } from '../../src/feed/instant.ts';
import { daysBetween, releaseDay, writtenFor } from '../../src/rules/dates.ts';
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
