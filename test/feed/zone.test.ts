import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAtOffset, type LocalDateTime, writeIso } from '../../src/feed/instant.ts';
import {
  fixedZone,
  instantToLocal,
  type LocalMeaning,
  localToInstant,
  nearestZone,
  weekdayIn,
  zoneExists,
} from '../../src/feed/zone.ts';
import { nasty } from './nasty.ts';

function local(text: string): LocalDateTime {
  const [year, month, day, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  return { year: year!, month: month!, day: day!, hour, minute, second };
}

function utc(text: string): number {
  return instantAtOffset(local(text), 0);
}

function shown(meaning: LocalMeaning): string {
  if (meaning.kind === 'unique') return writeIso(meaning.instant);
  if (meaning.kind === 'fold') return `fold ${writeIso(meaning.earlier)} ${writeIso(meaning.later)}`;
  return `gap ${writeIso(meaning.before)} ${writeIso(meaning.after)}`;
}

describe('the zone that was meant', () => {
  test.each([
    ['Berlin', 'Europe/Berlin'],
    ['berlin ', 'Europe/Berlin'],
    ['MEZ', 'Europe/Berlin'],
    ['CEST', 'Europe/Berlin'],
    ['Deutschland', 'Europe/Berlin'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['Vienna', 'Europe/Vienna'],
    ['Wien', 'Europe/Vienna'],
    ['Zürich', 'Europe/Zurich'],
    ['New York', 'America/New_York'],
    ['new_york', 'America/New_York'],
    ['EDT', 'America/New_York'],
    ['Eastern Time', 'America/New_York'],
    ['PST', 'America/Los_Angeles'],
    ['CST', 'America/Chicago'],
    ['America/New York', 'America/New_York'],
    ['Europe/Berlni', 'Europe/Berlin'],
    ['BST', 'Europe/London'],
    ['Z', 'UTC'],
  ])('by %s', (name, zone) => {
    expect(nearestZone(name)).toBe(zone);
    expect(zoneExists(zone)).toBe(true);
  });

  test.each(['', ' ', '+01:00', 'Mordor', 'x'.repeat(65)])('by %.10j is none', (name) => {
    expect(nearestZone(name)).toBeUndefined();
  });

  test.each([
    ['EST', { suggestion: 'America/New_York' }],
    ['mst', { suggestion: 'America/Denver' }],
    ['GMT', { suggestion: 'Europe/London' }],
    ['Etc/GMT+1', {}],
    ['Etc/GMT-10', {}],
    ['Etc/GMT', undefined],
    ['UTC', undefined],
    ['CET', undefined],
    ['America/New_York', undefined],
  ])('by clocks that never change: %s', (name, meant) => {
    expect(fixedZone(name)).toEqual(meant);
  });
});

describe('zones', () => {
  test.each([
    'Europe/Berlin',
    'europe/berlin',
    'UTC',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+5',
    'Asia/Calcutta',
  ])('%s exists', (name) => {
    expect(zoneExists(name)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '+01:00',
    '-0800',
    'Z',
    'PST',
    'MESZ',
    'Berlin',
    'Europe/Berln',
    'Europe / Berlin',
    'Europe/Berlin ',
    'Europe/../Berlin',
    '2026-03-01T00:00[Europe/Berlin]',
    '__proto__',
    `Europe/${'a'.repeat(100)}`,
  ])('%j does not exist', (name) => {
    expect(zoneExists(name)).toBe(false);
  });

  test('a misspelt zone has a suggestion', () => {
    expect(nearestZone('Europe/Berln')).toBe('Europe/Berlin');
    expect(nearestZone('america/los angeles')).toBe('America/Los_Angeles');
    expect(nearestZone('nowhere at all')).toBeUndefined();
  });
});

describe('local times', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29 01:59:59', '2026-03-29T00:59:59Z'],
    ['Europe/Berlin', '2026-03-29 02:00:00', 'gap 2026-03-29T00:00:00Z 2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-03-29 02:30:00', 'gap 2026-03-29T00:30:00Z 2026-03-29T01:30:00Z'],
    ['Europe/Berlin', '2026-03-29 03:00:00', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25 01:59:59', '2026-10-24T23:59:59Z'],
    ['Europe/Berlin', '2026-10-25 02:00:00', 'fold 2026-10-25T00:00:00Z 2026-10-25T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25 02:59:59', 'fold 2026-10-25T00:59:59Z 2026-10-25T01:59:59Z'],
    ['Europe/Berlin', '2026-10-25 03:00:00', '2026-10-25T02:00:00Z'],
    ['America/Los_Angeles', '2026-03-08 01:59:59', '2026-03-08T09:59:59Z'],
    ['America/Los_Angeles', '2026-03-08 02:30:00', 'gap 2026-03-08T09:30:00Z 2026-03-08T10:30:00Z'],
    ['America/Los_Angeles', '2026-03-08 03:00:00', '2026-03-08T10:00:00Z'],
    ['America/Los_Angeles', '2026-11-01 01:30:00', 'fold 2026-11-01T08:30:00Z 2026-11-01T09:30:00Z'],
    ['America/Los_Angeles', '2026-11-01 02:00:00', '2026-11-01T10:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04 02:15:00', 'gap 2026-10-03T15:15:00Z 2026-10-03T15:45:00Z'],
    ['Australia/Lord_Howe', '2026-10-04 02:30:00', '2026-10-03T15:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05 01:45:00', 'fold 2026-04-04T14:45:00Z 2026-04-04T15:15:00Z'],
    ['Asia/Kathmandu', '2026-03-01 06:00:00', '2026-03-01T00:15:00Z'],
    ['Pacific/Kiritimati', '2026-03-01 00:00:00', '2026-02-28T10:00:00Z'],
    ['Pacific/Pago_Pago', '2026-03-01 23:30:00', '2026-03-02T10:30:00Z'],
    ['Pacific/Apia', '2011-12-30 12:00:00', 'gap 2011-12-29T22:00:00Z 2011-12-30T22:00:00Z'],
    ['UTC', '1990-01-01 00:00:00', '1990-01-01T00:00:00Z'],
    ['Europe/Berlin', '2100-12-31 23:59:59', '2100-12-31T22:59:59Z'],
  ])('%s %s', (zone, text, meaning) => {
    expect(shown(localToInstant(local(text), zone))).toBe(meaning);
  });

  test.each([
    'Europe/Berlin',
    'America/Los_Angeles',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'America/St_Johns',
  ])('every instant in %s is found again from what its clocks show', (zone) => {
    const anywhere = fc.integer({ min: utc('1990-01-01'), max: utc('2100-12-31') });
    const changeOver = fc.constantFrom(
      utc('2026-03-29'),
      utc('2026-10-25'),
      utc('2026-03-08'),
      utc('2026-11-01'),
    );
    const near = fc.tuple(changeOver, fc.integer({ min: -86_400, max: 86_400 })).map(([at, off]) => at + off);
    fc.assert(
      fc.property(fc.oneof(anywhere, near), (instant) => {
        const meaning = localToInstant(instantToLocal(instant, zone), zone);
        expect(meaning.kind).not.toBe('gap');
        const found = meaning.kind === 'fold' ? [meaning.earlier, meaning.later] : [];
        expect(meaning.kind === 'unique' ? [meaning.instant] : found).toContain(instant);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['Europe/Berlin', 'America/Los_Angeles'])(
    '%s: every second of the change-over nights',
    (zone) => {
      for (const night of zone === 'Europe/Berlin'
        ? ['2026-03-29', '2026-10-25']
        : ['2026-03-08', '2026-11-01']) {
        const kinds = { unique: 0, gap: 0, fold: 0 };
        for (let second = 0; second < 86_400; second++) {
          const hour = Math.floor(second / 3600);
          const time = { hour, minute: Math.floor(second / 60) % 60, second: second % 60 };
          kinds[localToInstant({ ...local(night), ...time }, zone).kind]++;
        }
        const spring = night.includes('-03-');
        expect(kinds).toEqual({ unique: 82_800, gap: spring ? 3600 : 0, fold: spring ? 0 : 3600 });
      }
    },
  );
});

describe('what clocks show', () => {
  test.each([
    ['Europe/Berlin', '2026-03-01T22:30:00', '2026-03-01 23:30', 'SU'],
    ['Europe/Berlin', '2026-03-01T23:30:00', '2026-03-02 00:30', 'MO'],
    ['America/Los_Angeles', '2026-03-02T07:30:00', '2026-03-01 23:30', 'SU'],
    ['America/Los_Angeles', '2026-03-02T08:30:00', '2026-03-02 00:30', 'MO'],
    ['Pacific/Kiritimati', '2026-02-28T10:00:00', '2026-03-01 00:00', 'SU'],
    ['Australia/Lord_Howe', '2026-03-01T06:00:00', '2026-03-01 17:00', 'SU'],
    ['UTC', '2026-03-01T00:00:00', '2026-03-01 00:00', 'SU'],
  ])('%s %s', (zone, instant, text, weekday) => {
    expect(instantToLocal(utc(instant), zone)).toEqual({ ...local(text), weekday });
    expect(weekdayIn(utc(instant), zone)).toBe(weekday);
  });
});

describe('whatever it is given', () => {
  test('a zone that does not exist counts as UTC', () => {
    expect(instantToLocal(0, 'Nowhere/Land')).toMatchObject({ year: 1970, hour: 0 });
    expect(localToInstant(local('1970-01-01 00:00'), '+05:00')).toEqual({ kind: 'unique', instant: 0 });
  });

  test('many zones after another do not confuse each other', () => {
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 80);
    const hours = () => zones.map((zone) => instantToLocal(utc('2026-07-01 12:00'), zone).hour);
    expect(hours()).toEqual(hours());
    expect(new Set(hours()).size).toBeGreaterThan(5);
  });

  test('no name and no instant makes it throw', () => {
    fc.assert(
      fc.property(nasty, fc.integer(), (name, instant) => {
        expect(typeof zoneExists(name)).toBe('boolean');
        expect(weekdayIn(instant, name)).toMatch(/^[A-Z]{2}$/);
      }),
    );
    expect(instantToLocal(9e11, 'Europe/Berlin').year).toBeGreaterThan(2200);
  });
});
