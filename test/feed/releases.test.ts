import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocalOrInstant, writeDate, writeIso } from '../../src/feed/instant.ts';
import { lastRelease, nextRelease, type Rhythm } from '../../src/feed/releases.ts';
import { type Slot, slotOn, slotsOn } from '../../src/feed/schedule.ts';
import { weekdayOf, weekdays } from '../../src/feed/weekday.ts';
import { instantToLocal, localToInstant } from '../../src/feed/zone.ts';

const at = (text: string): number => Date.parse(text) / 1000;
const day = (text: string) => {
  const [year, month, number] = text.split('-').map(Number);
  return { year: year!, month: month!, day: number! };
};
const sixOnSundays: Slot = { days: ['SU'], time: { hour: 6, minute: 0 } };
const monday = '2026-06-01T12:00:00Z';

describe('the next release', () => {
  test.each<[string, Partial<Rhythm> & { schedule: readonly Slot[] }, string, string | undefined]>([
    ['on its day', { schedule: [sixOnSundays] }, monday, '2026-06-07'],
    ['not at the very moment', { schedule: [sixOnSundays] }, '2026-06-07T04:00:00Z', '2026-06-14'],
    ['a second before', { schedule: [sixOnSundays] }, '2026-06-07T03:59:59Z', '2026-06-07'],
    ['of several days', { schedule: [{ days: ['MO', 'TH'] }] }, monday, '2026-06-04'],
    [
      'of several times a day',
      {
        schedule: [
          { days: ['MO'], time: { hour: 18, minute: 30 } },
          { days: ['MO'], time: { hour: 6, minute: 0 } },
        ],
      },
      monday,
      '2026-06-01',
    ],
    ['of slots that hold together', { schedule: [{ days: ['WE'] }, { days: ['TU'] }] }, monday, '2026-06-02'],
    [
      'of the slot that stands later',
      { schedule: [{ days: ['TU'] }, { days: ['WE'], from: day('2026-05-01') }] },
      monday,
      '2026-06-03',
    ],
    ['when the slot begins', { schedule: [{ days: ['SU'], from: day('2026-09-01') }] }, monday, '2026-09-06'],
    ['when all has ended', { schedule: [{ days: ['SU'], until: day('2026-06-06') }] }, monday, undefined],
    ['without a schedule', { schedule: [] }, monday, undefined],
    [
      'two weeks after the last',
      { schedule: [{ days: ['SU'], every: { count: 2, unit: 'week' } }], last: at('2026-05-31T05:00:00Z') },
      monday,
      '2026-06-14',
    ],
    [
      'in the same week as the last',
      {
        schedule: [{ days: ['TU', 'FR'], every: { count: 3, unit: 'week' } }],
        last: at('2026-06-02T05:00:00Z'),
      },
      '2026-06-02T12:00:00Z',
      '2026-06-05',
    ],
    [
      'three weeks after that',
      {
        schedule: [{ days: ['TU', 'FR'], every: { count: 3, unit: 'week' } }],
        last: at('2026-06-05T05:00:00Z'),
      },
      '2026-06-05T12:00:00Z',
      '2026-06-23',
    ],
    [
      'two weeks counted from the beginning',
      { schedule: [{ days: ['SU'], from: day('2026-05-24'), every: { count: 2, unit: 'week' } }] },
      monday,
      '2026-06-07',
    ],
    [
      'every third day',
      { schedule: [{ days: ['SU'], every: { count: 3, unit: 'day' } }], last: at('2026-06-01T05:00:00Z') },
      monday,
      '2026-06-04',
    ],
    [
      'the second Sunday of the month',
      { schedule: [{ days: ['SU'], every: { count: 1, unit: 'month' } }], last: at('2026-05-10T05:00:00Z') },
      monday,
      '2026-06-14',
    ],
    [
      'the last Sunday of the month, after a fifth',
      { schedule: [{ days: ['SU'], every: { count: 1, unit: 'month' } }], last: at('2026-05-31T05:00:00Z') },
      monday,
      '2026-06-28',
    ],
    [
      'a time that the clocks jump over',
      { schedule: [{ days: ['SU'], time: { hour: 2, minute: 30 } }] },
      '2026-03-27T12:00:00Z',
      '2026-03-29 03:30',
    ],
    [
      'a time that comes twice',
      { schedule: [{ days: ['SU'], time: { hour: 2, minute: 30 } }] },
      '2026-10-23T12:00:00Z',
      '2026-10-25T02:30+02:00',
    ],
  ])('%s', (_, rhythm, after, written) => {
    expect(nextRelease({ zone: 'Europe/Berlin', ...rhythm }, at(after))?.written).toBe(written);
  });

  test('without a zone, days are those of UTC', () => {
    const release = nextRelease({ schedule: [sixOnSundays], zone: undefined }, at(monday));
    expect(writeIso(release!.instant)).toBe('2026-06-07T06:00:00Z');
  });
});

test('the last release is one that has come', () => {
  const rhythm = { schedule: [sixOnSundays], zone: 'Europe/Berlin' };
  expect(lastRelease(rhythm, at('2026-06-07T04:00:00Z'))?.written).toBe('2026-06-07');
  expect(lastRelease(rhythm, at('2026-06-07T03:59:59Z'))?.written).toBe('2026-05-31');
  const later = { schedule: [{ ...sixOnSundays, from: day('2026-09-01') }], zone: 'UTC' };
  expect(lastRelease(later, at(monday))).toBeUndefined();
});

const slots: fc.Arbitrary<Slot> = fc.record(
  {
    days: fc.subarray([...weekdays], { minLength: 1 }),
    time: fc.record({ hour: fc.nat(23), minute: fc.nat(59) }),
    from: fc.constantFrom(day('2026-01-05'), day('2026-05-31')),
    until: fc.constantFrom(day('2026-12-31'), day('2027-06-30')),
    every: fc.record({
      count: fc.integer({ min: 1, max: 5 }),
      unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    }),
  },
  { requiredKeys: ['days'] },
);
const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
);
const moments = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });

test('what a release is written as means the release, on a day of the schedule', () => {
  fc.assert(
    fc.property(fc.array(slots, { minLength: 1, maxLength: 3 }), zones, moments, (schedule, zone, after) => {
      const release = nextRelease({ schedule, zone, last: after }, after);
      if (!release) return;
      expect(release.instant).toBeGreaterThan(after);
      const isDay = ({ every, days }: Slot): boolean =>
        every?.unit === 'day' || days.includes(weekdayOf(release.date));
      expect(slotsOn(schedule, release.date).some(isDay)).toBe(true);
      const read = readLocalOrInstant(release.written);
      if (!read.ok) throw new Error(release.written);
      const { value } = read;
      if (value.kind === 'instant') {
        expect(value.instant).toBe(release.instant);
        return;
      }
      const time =
        value.kind === 'local' ? value : { hour: 0, minute: 0, ...slotOn(schedule, value)?.time, second: 0 };
      const meaning = localToInstant({ ...value, ...time }, zone);
      expect(meaning).toEqual({ kind: 'unique', instant: release.instant });
      expect(writeDate(instantToLocal(release.instant, zone))).toBe(release.written.slice(0, 10));
    }),
    { numRuns: 300 },
  );
});
