import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfDay,
  dayNumber,
  instantAtOffset,
  localAtOffset,
  readLocalOrInstant,
  readRfc2822,
  writeDate,
  writeIso,
  writeRfc2822,
} from '../../src/feed/instant.ts';
import { nasty } from './nasty.ts';

/** Sunday, 1 March 2026, 06:00:00 UTC. */
const sunday = Date.UTC(2026, 2, 1, 6) / 1000;
const first = Date.UTC(1990, 0) / 1000;
const last = Date.UTC(2101, 0) / 1000 - 1;
const instants = fc.integer({ min: first, max: last });

describe('writing', () => {
  test.each([
    [sunday, 'Sun, 01 Mar 2026 06:00:00 +0000', '2026-03-01T06:00:00Z'],
    [0, 'Thu, 01 Jan 1970 00:00:00 +0000', '1970-01-01T00:00:00Z'],
    [-1, 'Wed, 31 Dec 1969 23:59:59 +0000', '1969-12-31T23:59:59Z'],
    [Date.UTC(2024, 1, 29, 23, 59, 59) / 1000, 'Thu, 29 Feb 2024 23:59:59 +0000', '2024-02-29T23:59:59Z'],
  ])('%d', (instant, rfc2822, iso) => {
    expect(writeRfc2822(instant)).toBe(rfc2822);
    expect(writeIso(instant)).toBe(iso);
  });

  test('agrees with the JavaScript form for every instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const date = new Date(instant * 1000);
        expect(writeRfc2822(instant)).toBe(date.toUTCString().replace('GMT', '+0000'));
        expect(writeIso(instant)).toBe(date.toISOString().replace('.000', ''));
      }),
      { numRuns: 10_000 },
    );
  });

  test('reads back for every instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(readRfc2822(writeRfc2822(instant))).toEqual({ ok: true, value: instant, remarks: [] });
        expect(readLocalOrInstant(writeIso(instant))).toMatchObject({
          ok: true,
          value: { kind: 'instant', instant },
        });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the date of a feed', () => {
  test.each([
    ['Sun, 01 Mar 2026 06:00:00 +0000', []],
    ['Sun, 01 Mar 2026 06:00:00 GMT', []],
    ['Sun, 1 Mar 2026 06:00:00 GMT', []],
    ['01 Mar 2026 06:00:00 UT', []],
    ['  sun,\n 01 MAR 2026 06:00:00 gmt ', []],
    ['Sun,01 Mar 2026 07:00:00+0100', []],
    ['Sun, 01 Mar 2026 07:00:00 +0100 (CET)', []],
    ['Sun, 01 Mar 2026 11:30:00 +0530', []],
    ['Sat, 28 Feb 2026 22:00:00 -0800', []],
    ['Sun, 01 Mar 2026 07:00:00 +01:00', ['zone-colon']],
    ['Sun, 01 Mar 2026 06:00 +0000', ['seconds-missing']],
    ['Sun, 01 Mar 26 06:00:00 +0000', ['year-short']],
    ['Sun, 01 Mar 126 06:00:00 +0000', ['year-short']],
    ['Mon, 01 Mar 2026 06:00:00 +0000', ['weekday-wrong']],
    ['Sunday, 01 March 2026 06:00:00 +0000', ['name-long', 'name-long']],
    ['So, 01 Mar 2026 06:00:00 +0000', ['weekday-unknown']],
    ['Sun, 01 Mar 2026 06:00:00', ['zone-missing']],
    ['Sun, 01 Mar 2026 06:00:00 -0000', ['zone-unstated']],
    ['Sun, 01 Mar 2026 06:00:00 Z', ['zone-obsolete']],
    ['Sun, 01 Mar 2026 01:00:00 EST', ['zone-obsolete']],
    ['Sat, 28 Feb 2026 22:00:00 PST', ['zone-obsolete']],
    ['Sun, 01 Mar 2026 06:00:00 UTC', ['zone-name']],
    ['Sun, 01 Mar 2026 08:00:00 CEST', ['zone-name']],
    ['Sun, 01 Mar 2026 07:00:00 GMT+0100', ['zone-name']],
    ['Sun, 01 Mar 2026 06:00:00 XYZ', ['zone-unknown']],
    ['Sun, 01 Mar 2026 06:00:00 constructor', ['zone-unknown']],
    ['2026-03-01T06:00:00Z', ['iso']],
    ['2026-03-01T07:00:00+01:00', ['iso']],
    ['2026-03-01 06:00:00', ['iso', 'zone-missing']],
  ])('%j', (text, remarks) => {
    expect(readRfc2822(text)).toEqual({ ok: true, value: sunday, remarks });
  });

  test('the weekday in the example of the guide to RSS for podcasts is wrong', () => {
    expect(readRfc2822('Wed, 15 Jun 2019 19:00:00 GMT')).toMatchObject({ remarks: ['weekday-wrong'] });
  });

  test.each([
    ['', 'format'],
    ['Episode 5', 'format'],
    ['2026', 'format'],
    ['12/11/10', 'format'],
    ['01 Mar 2026', 'format'],
    ['Sun, 01 Mär 2026 06:00:00 +0000', 'format'],
    ['Sun Mar 01 2026 06:00:00 GMT+0000 (UTC)', 'format'],
    ['Sun, 01 Mar 2026 06:00:00 +0000 again', 'format'],
    ['Sun, 01 Mar 2026 06:00:00+0000 GMT', 'format'],
    ['Sun, 01 Mar 2026 6h +0000', 'format'],
    ['Invalid Date', 'format'],
    [`Sun, 01 Mar 2026 06:00:00 ${' '.repeat(120)}+0000`, 'format'],
    ['31 Feb 2026 06:00:00 +0000', 'calendar'],
    ['29 Feb 2100 06:00:00 +0000', 'calendar'],
    ['00 Mar 2026 06:00:00 +0000', 'calendar'],
    ['01 Mar 2026 24:00:00 +0000', 'time'],
    ['01 Mar 2026 23:59:60 +0000', 'time'],
    ['01 Mar 2026 06:60:00 +0000', 'time'],
    ['01 Mar 1989 06:00:00 +0000', 'range'],
    ['01 Mar 2101 06:00:00 +0000', 'range'],
    ['01 Mar 70 06:00:00 +0000', 'range'],
    ['01 Mar 2026 06:00:00 +9900', 'offset'],
    ['01 Mar 2026 06:00:00 +0060', 'offset'],
    ['01 Mar 2026 06:00:00 +1', 'offset'],
    ['2026-02-30T06:00:00Z', 'calendar'],
  ])('%j is no date', (text, problem) => {
    expect(readRfc2822(text)).toEqual({ ok: false, problem });
  });
});

describe('the date of front matter', () => {
  const march = { year: 2026, month: 3, day: 1 };
  test.each([
    ['2026-03-01', { kind: 'date', ...march }],
    [' 2026-03-01 ', { kind: 'date', ...march }],
    ['2026-03-01 06:00', { kind: 'local', ...march, hour: 6, minute: 0, second: 0 }],
    ['2026-03-01T06:00:07', { kind: 'local', ...march, hour: 6, minute: 0, second: 7 }],
    ['2026-03-01T06:00Z', { kind: 'instant', ...march, instant: sunday, hour: 6, minute: 0, second: 0 }],
    ['2026-03-01 06:00 +0000', { kind: 'instant', ...march, instant: sunday, hour: 6, minute: 0, second: 0 }],
    [
      '2026-03-01T07:00:00+01:00',
      { kind: 'instant', ...march, instant: sunday, hour: 7, minute: 0, second: 0 },
    ],
    ['2026-03-01T00:30-0530', { kind: 'instant', ...march, instant: sunday, hour: 0, minute: 30, second: 0 }],
  ])('%s', (text, value) => {
    expect(readLocalOrInstant(text)).toEqual({ ok: true, value, remarks: [] });
  });

  test('fractions are dropped, and that is said', () => {
    expect(readLocalOrInstant('2026-03-01T06:00:00.999Z')).toMatchObject({
      value: { instant: sunday },
      remarks: ['fraction'],
    });
  });

  test.each([
    ['', 'format'],
    ['1', 'format'],
    ['2026', 'format'],
    ['2026-3-1', 'format'],
    ['01.03.2026', 'format'],
    ['2026/03/01', 'format'],
    ['2026-03-01T', 'format'],
    ['2026-03-01  06:00', 'format'],
    ['2026-03-01 6:00', 'format'],
    ['2026-03-01Z', 'format'],
    ['2026-03-01T06:00:00 CET', 'format'],
    ['10000-01-01', 'format'],
    ['２０２６-03-01', 'format'],
    ['2026-02-30', 'calendar'],
    ['2026-02-29', 'calendar'],
    ['2026-13-01', 'calendar'],
    ['2026-00-10', 'calendar'],
    ['2026-03-00', 'calendar'],
    ['2026-03-01 25:00', 'time'],
    ['2026-03-01 24:00', 'time'],
    ['2026-03-01 23:60', 'time'],
    ['2026-03-01 23:59:60', 'time'],
    ['1989-12-31', 'range'],
    ['2101-01-01', 'range'],
    ['0001-01-01', 'range'],
    ['2026-03-01T06:00+14:01', 'offset'],
    ['2026-03-01T06:00-00:60', 'offset'],
  ])('%j is refused', (text, problem) => {
    expect(readLocalOrInstant(text)).toEqual({ ok: false, problem });
  });

  test('the first and the last year are read', () => {
    expect(readLocalOrInstant('1990-01-01').ok).toBe(true);
    expect(readLocalOrInstant('2100-12-31').ok).toBe(true);
  });
});

test('days and dates turn into each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7305, max: 47_846 }), (number) => {
      const date = dateOfDay(number);
      expect(dayNumber(date)).toBe(number);
      expect(readLocalOrInstant(writeDate(date))).toMatchObject({
        ok: true,
        value: { kind: 'date', ...date },
      });
    }),
  );
});

test('clocks at an offset and instants turn into each other', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -14 * 3600, max: 14 * 3600 }), (instant, offset) => {
      expect(instantAtOffset(localAtOffset(instant, offset), offset)).toBe(instant);
    }),
  );
});

test('no text makes reading throw', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const read of [readRfc2822(text), readLocalOrInstant(text)]) {
        if (read.ok && typeof read.value === 'number') expect(Number.isInteger(read.value)).toBe(true);
        if (!read.ok) expect(['format', 'range', 'calendar', 'time', 'offset']).toContain(read.problem);
      }
    }),
    { numRuns: 2000 },
  );
});
