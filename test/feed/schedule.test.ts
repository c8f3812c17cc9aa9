import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readEvery,
  readTime,
  type Slot,
  slotOn,
  together,
  updateFrequencyOf,
} from '../../src/feed/schedule.ts';
import { weekdays } from '../../src/feed/weekday.ts';
import { nasty } from './nasty.ts';

describe('the slot in force', () => {
  const date = (year: number, month: number, day: number) => ({ year, month, day });
  const mondays: Slot = { days: ['MO'], until: date(2025, 12, 31) };
  const sundays: Slot = { days: ['SU'], from: date(2026, 1, 1) };
  const tuesdays: Slot = { days: ['TU'], time: { hour: 6, minute: 0 } };
  const fridays: Slot = { days: ['FR'] };
  const summer: Slot = { days: ['FR'], from: date(2026, 7, 1), until: date(2026, 8, 31) };

  test.each([
    ['before the change', [mondays, sundays], date(2025, 12, 31), mondays],
    ['after the change', [mondays, sundays], date(2026, 1, 1), sundays],
    ['the later entry wins', [sundays, summer], date(2026, 7, 1), summer],
    ['the last day counts', [sundays, summer], date(2026, 8, 31), summer],
    ['and then the earlier one again', [sundays, summer], date(2026, 9, 1), sundays],
    ['the order of entries decides, not that of dates', [summer, sundays], date(2026, 7, 15), sundays],
    ['of those with one span, the one whose day it is', [tuesdays, fridays], date(2026, 7, 7), tuesdays],
    ['else the last of them', [tuesdays, fridays], date(2026, 7, 8), fridays],
    ['others of one span do not matter', [tuesdays, summer], date(2026, 7, 7), summer],
    ['none in force', [summer], date(2026, 6, 30), undefined],
    ['no schedule', [], date(2026, 6, 30), undefined],
  ])('%s', (_, schedule, on, slot) => {
    expect(slotOn(schedule, on)).toBe(slot);
  });
});

describe('slots together', () => {
  const two = { count: 2, unit: 'week' } as const;
  test.each([
    [[], undefined],
    [[{ days: ['TH'] }, { days: ['MO'] }], { days: ['MO', 'TH'] }],
    [[{ days: ['TH'] }, { days: ['MO'], every: { count: 1, unit: 'week' } }], { days: ['MO', 'TH'] }],
    [[{ days: ['TH'], every: two }, { days: ['MO'] }], { days: ['MO'] }],
    [
      [
        { days: ['TH'], every: two },
        { days: ['MO'], every: two },
      ],
      { days: ['MO', 'TH'], every: two },
    ],
  ] as [Slot[], Slot | undefined][])('%j', (slots, one) => {
    expect(together(slots)?.days).toEqual(one?.days);
    expect(together(slots)?.every ?? two).toEqual(slots.at(-1)?.every ?? two);
  });
});

describe('the frequency', () => {
  test.each([
    [{ days: ['SU'] }, 'en', 'Sundays', 'FREQ=WEEKLY;BYDAY=SU'],
    [{ days: ['SU'] }, 'de', 'Sonntags', 'FREQ=WEEKLY;BYDAY=SU'],
    [{ days: ['SU'] }, 'de-AT', 'Sonntags', 'FREQ=WEEKLY;BYDAY=SU'],
    [{ days: ['SU'] }, 'den', 'Sundays', 'FREQ=WEEKLY;BYDAY=SU'],
    [{ days: ['TH', 'MO'] }, 'de', 'Montags und donnerstags', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    [{ days: ['MO', 'WE', 'FR'] }, 'en', 'Mondays, Wednesdays and Fridays', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    [
      { days: ['SU'], every: { count: 2, unit: 'week' } },
      'en',
      'Every two weeks on Sundays',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
    ],
    [
      { days: ['SU'], every: { count: 2, unit: 'week' } },
      'de',
      'Alle zwei Wochen sonntags',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
    ],
    [{ days: [], every: { count: 15, unit: 'week' } }, 'en', 'Every 15 weeks', 'FREQ=WEEKLY;INTERVAL=15'],
    [{ days: [] }, 'en', 'Weekly', 'FREQ=WEEKLY'],
    [{ days: [...weekdays] }, 'de', 'Täglich', 'FREQ=DAILY'],
    [{ days: [], every: { count: 3, unit: 'day' } }, 'en', 'Every three days', 'FREQ=DAILY;INTERVAL=3'],
    [{ days: ['SU'], every: { count: 1, unit: 'month' } }, 'de', 'Monatlich', 'FREQ=MONTHLY'],
    [{ days: [], every: { count: 2, unit: 'month' } }, 'de', 'Alle zwei Monate', 'FREQ=MONTHLY;INTERVAL=2'],
  ] as [Slot, string, string, string][])('%j in %s', (slot, language, text, rrule) => {
    expect(updateFrequencyOf(slot, language)).toEqual({ text, rrule });
  });
});

test.each([
  ['06:00', { hour: 6, minute: 0 }],
  ['6:00', { hour: 6, minute: 0 }],
  [' 23:59 ', { hour: 23, minute: 59 }],
  ['24:00', 'range'],
  ['06:60', 'range'],
  ['18.30', 'format'],
  ['6', 'format'],
  ['6:0', 'format'],
  ['06:00:00', 'format'],
  ['6:00 pm', 'format'],
  ['', 'format'],
])('time %j', (text, expected) => {
  expect(readTime(text)).toMatchObject(
    typeof expected === 'string'
      ? { ok: false, problem: expected }
      : { ok: true, value: expected, remarks: [] },
  );
});

test.each([
  ['2 weeks', { count: 2, unit: 'week' }],
  ['week', { count: 1, unit: 'week' }],
  ['2', { count: 2, unit: 'week' }],
  ['month', { count: 1, unit: 'month' }],
  ['2 Wochen', { count: 2, unit: 'week' }],
  ['3 Tage', { count: 3, unit: 'day' }],
  ['Monatlich', { count: 1, unit: 'month' }],
  ['0', 'range'],
  ['100 days', 'range'],
  ['', 'format'],
  ['2  weeks', 'format'],
  ['-2 weeks', 'format'],
  ['two weeks', 'format'],
  ['fortnight', 'format'],
  ['constructor', 'format'],
])('every %j', (text, expected) => {
  expect(readEvery(text)).toMatchObject(
    typeof expected === 'string'
      ? { ok: false, problem: expected }
      : { ok: true, value: expected, remarks: [] },
  );
});

test('no text makes reading throw', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const time = readTime(text);
      if (time.ok) expect(time.value.hour * 60 + time.value.minute).toBeLessThan(1440);
      const every = readEvery(text);
      if (every.ok) expect(every.value.count).toBeGreaterThan(0);
      expect([time.ok, every.ok]).not.toEqual([true, true]);
    }),
  );
});

test.each([
  ['6 pm', '18:00'],
  ['6:30 PM', '18:30'],
  ['12am', '00:00'],
  ['12 p.m.', '12:00'],
  ['11 a.m.', '11:00'],
  ['18.30', '18:30'],
  ['18 Uhr', '18:00'],
  ['18.30 Uhr', '18:30'],
  ['18h30', '18:30'],
  ['0630', '06:30'],
  ['06:00:00', '06:00'],
  ['6', '06:00'],
  ['23h', '23:00'],
  ['24h', undefined],
  ['13 pm', undefined],
  ['18.60', undefined],
  ['noon', undefined],
  ['06:00 and 18:00', undefined],
])('the time that was most probably meant by %s', (text, suggestion) => {
  expect(readTime(text)).toEqual({ ok: false, problem: 'format', ...(suggestion ? { suggestion } : {}) });
});

test.each([
  ['fortnightly', '2 weeks'],
  ['Biweekly', '2 weeks'],
  ['14-täglich', '2 weeks'],
  ['every 3 weeks', '3 weeks'],
  ['alle 2 Wochen', '2 wochen'],
  ['quarterly', '3 months'],
  ['every month', 'month'],
  ['wekly', 'weekly'],
  ['every 3 moons', undefined],
  ['now and then', undefined],
])('the interval that was most probably meant by %s', (text, suggestion) => {
  expect(readEvery(text)).toEqual({ ok: false, problem: 'format', ...(suggestion ? { suggestion } : {}) });
});
