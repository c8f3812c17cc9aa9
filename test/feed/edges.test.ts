import { describe, expect, test } from 'vitest';
import { readCategory } from '../../src/feed/category.ts';
import { readDuration } from '../../src/feed/duration.ts';
import { isEmail } from '../../src/feed/email.ts';
import { readLocalOrInstant, readRfc2822 } from '../../src/feed/instant.ts';
import { readLanguage } from '../../src/feed/language.ts';
import { readCountry, readGeo, readOsm } from '../../src/feed/location.ts';
import { groupOf, roleOf } from '../../src/feed/people-taxonomy.ts';
import { type Interval, readEvery, readTime, updateFrequencyOf } from '../../src/feed/schedule.ts';
import { readPdu, readSide, splitPdu } from '../../src/feed/talent-triangle.ts';
import { readHttpUrl } from '../../src/feed/url.ts';
import { isUuid } from '../../src/feed/uuid.ts';
import { readWeekdays } from '../../src/feed/weekday.ts';
import { nearestZone, zoneExists } from '../../src/feed/zone.ts';

/* Both sides of every limit, and what stands before or after something that would be right. */

/** Blanks before a text, so that it has so many units in all. */
const padded = (text: string, units: number): string => text.padStart(units);

describe('the longest texts that are read', () => {
  const mail = 'Sun, 01 Mar 2026 06:00:00 +0000';
  const slug = `power${'-'.repeat(117)}skills`;
  test.each<[string, (text: string) => { ok: boolean }, string, number]>([
    ['category', readCategory, 'Business', 255],
    ['duration', readDuration, '1800', 64],
    ['date of a feed', readRfc2822, mail, 128],
    ['date of front matter', readLocalOrInstant, '2026-03-01', 64],
    ['time', readTime, '06:00', 16],
    ['interval', readEvery, '2 weeks', 32],
    ['weekdays', readWeekdays, 'Sunday', 256],
    ['address', readHttpUrl, 'https://example.com', 4096],
  ])('%s', (_, read, text, units) => {
    expect(read(padded(text, units)).ok).toBe(true);
    expect(read(padded(text, units + 1)).ok).toBe(false);
  });

  test('without their blanks', () => {
    const group = (hyphens: number) => `visu${'-'.repeat(hyphens)}als`;
    expect(groupOf(group(121))).toMatchObject({ ok: true, value: 'Visuals' });
    expect(groupOf(group(122)).ok).toBe(false);
    expect(groupOf(` ${group(121)} `).ok).toBe(true);
    expect(slug).toHaveLength(128);
    expect(readSide(slug).ok).toBe(true);
    expect(readSide(slug.replace('-', '--')).ok).toBe(false);
    expect(isEmail(`a@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(62)}.${'e'.repeat(63)}`)).toBe(true);
    expect(isEmail(`ab@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(62)}.${'e'.repeat(63)}`)).toBe(false);
  });
});

test.each([
  ['Sun, 01 Mar 2026 06:00:00 +1400', true],
  ['Sun, 01 Mar 2026 06:00:00 +1401', false],
  ['Sun, 01 Mar 2026 06:00:00 +0159', true],
  ['Sun, 01 Mar 2026 06:00:00 +0160', false],
  ['Sun, 01 Mar 2026 06:00:00 +010', false],
  ['Sun, 01 Mar 2026 06:00:00 ++0100', false],
  ['Sun, 01 Mar 2026 06:00:00 +01000', false],
  ['Sun, 01 Mar 2026 06:00:00x', false],
  ['Sun, 01 Mar 2026 106:00:00', false],
  ['Sun, 001 Mar 2026 06:00:00', false],
  ['Sun, x1 Mar 2026 06:00:00', false],
  ['Sun, 1x Mar 2026 06:00:00', false],
  ['Sun, 01 Mar 12026 06:00:00', false],
  ['Sun, 01 Mar 2026x 06:00:00', false],
  ['Sun1 01 Mar 2026 06:00:00', false],
  ['1Sun 01 Mar 2026 06:00:00', false],
  ['Tue, 01 Mar 50 06:00:00 GMT', false],
  ['Mon, 01 Mar 049 06:00:00 GMT', false],
  ['Sun, 01 Mar 2026 06:00:00 +0000 (x', false],
  ['on 2026-03-01', false],
  ['(2026-03-01)', false],
])('%s is a date of a feed: %s', (text, ok) => {
  expect(readRfc2822(text).ok).toBe(ok);
});

test.each([
  ['Sun, 01 Mar 49 06:00:00 GMT', 2049],
  ['Mon, 01 Mar 99 06:00:00 GMT', 1999],
  ['Sun, 01 Mar 126 06:00:00 GMT', 2026],
])('the year of %s', (text, year) => {
  const read = readRfc2822(text);
  expect(read.ok && new Date(read.value * 1000).getUTCFullYear()).toBe(year);
});

test.each([
  ['2026-03-01', 0],
  ['2026-03-01 06:07:08', 6 * 3600 + 7 * 60 + 8],
  ['2026-03-01T06:07:08', 6 * 3600 + 7 * 60 + 8],
])('%s in a feed is taken as UTC', (text, seconds) => {
  expect(readRfc2822(text)).toEqual({
    ok: true,
    value: Date.UTC(2026, 2, 1) / 1000 + seconds,
    remarks: ['iso', 'zone-missing'],
  });
});

test.each([
  ['Sun, 01 March 2026 06:00:00 GMT', ['name-long']],
  ['Fri, 01 May 2026 06:00:00 GMT', []],
  ['Sun, 01 Mar 2026 06:00:00 x+0100', ['zone-unknown']],
  ['Sun, 01 Mar 2026 06:00:00 GMT+0100', ['zone-name']],
])('%s is remarked on', (text, remarks) => {
  expect(readRfc2822(text)).toMatchObject({ ok: true, remarks });
});

describe('places', () => {
  test.each(['N1234567890123456789#1234567890', 'R1#12', 'W12'])('%s is an object', (text) => {
    expect(readOsm(text)).toEqual({ ok: true, value: text, remarks: [] });
  });

  test.each([
    ['xN1', undefined],
    ['N1x', undefined],
    ['N1#', undefined],
    ['Go to n1', undefined],
    ['node 12 there', undefined],
    ['node 12', 'N12'],
    ['w12', 'W12'],
  ])('%s is none', (text, suggestion) => {
    expect(readOsm(text)).toEqual({ ok: false, problem: 'format', ...(suggestion ? { suggestion } : {}) });
  });

  test('a long one is not looked at', () => {
    const long = (units: number) => `geo:1,2;${'u=1;'.repeat(8)}`.slice(0, -1).padEnd(units, '0');
    expect(readGeo(long(60)).ok).toBe(true);
    expect(readGeo(`geo:1,2${';abcdefgh=1'.repeat(100)}`)).toEqual({ ok: false, problem: 'format' });
  });

  test.each([
    ['Deutschland', 'DE'],
    ['germany', 'DE'],
    ['xx', undefined],
    ['', undefined],
    ['x'.repeat(21), undefined],
  ])('%s is no country', (text, suggestion) => {
    expect(readCountry(text)).toEqual({
      ok: false,
      problem: 'unknown',
      ...(suggestion ? { suggestion } : {}),
    });
  });
});

test.each([
  ['co -- host', 'Co-Host'],
  ['Cover. Art - Designer', 'Cover Art Designer'],
])('the role %s', (text, name) => {
  expect(roleOf(text)).toMatchObject({ ok: true, value: { name }, remarks: ['spelling'] });
});

test.each([
  ['99 weeks', true],
  ['100 weeks', false],
  ['0 weeks', false],
  [' 2 weeks ', true],
])('every %s: %s', (text, ok) => {
  expect(readEvery(text).ok).toBe(ok);
});

test.each<[Interval, string, string]>([
  [{ count: 1, unit: 'day' }, 'Daily', 'Täglich'],
  [{ count: 3, unit: 'day' }, 'Every three days', 'Alle drei Tage'],
  [{ count: 1, unit: 'month' }, 'Monthly', 'Monatlich'],
  [{ count: 13, unit: 'month' }, 'Every 13 months', 'Alle 13 Monate'],
])('%j in words', (every, english, german) => {
  expect(updateFrequencyOf({ days: ['SU'], every }, 'en').text).toBe(english);
  expect(updateFrequencyOf({ days: ['SU'], every }, 'de').text).toBe(german);
});

test('all days of every other week are no daily rhythm, and no days are a weekly one', () => {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  const every = { count: 2, unit: 'week' } as const;
  expect(updateFrequencyOf({ days, every }, 'en').rrule).toBe(
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU',
  );
  expect(updateFrequencyOf({ days, every: { count: 1, unit: 'month' } }, 'en').rrule).toBe('FREQ=MONTHLY');
  expect(updateFrequencyOf({ days: [] }, 'de')).toEqual({ text: 'Wöchentlich', rrule: 'FREQ=WEEKLY' });
  expect(updateFrequencyOf({ days: ['SU'] }, 'nde').text).toBe('Sundays');
});

describe('PDUs', () => {
  test.each([
    ['100.25', { ok: true, value: 100.25 }],
    ['123,4567', { ok: false, problem: 'format', suggestion: '123.4567' }],
    ['1234,5', { ok: false, problem: 'format' }],
    ['x1,5', { ok: false, problem: 'format' }],
    ['1,5x', { ok: false, problem: 'format' }],
    ['1,50000', { ok: false, problem: 'format' }],
  ])('%s', (text, read) => {
    expect(readPdu(text)).toMatchObject(read);
    expect('suggestion' in readPdu(text)).toBe('suggestion' in read);
  });

  test.each([
    [1, [Number.POSITIVE_INFINITY, 1], [0, 1]],
    [1, [-1, 1], [0, 1]],
    [1, [Number.NaN, 1], [0, 1]],
    [-1, [1, 1], [0, 0]],
    [1, [-1, -2], [0.5, 0.5]],
  ])('%d over shares of %j', (total, shares, parts) => {
    const split = splitPdu(
      total,
      shares.map((share, side) => ({ side, share })),
    );
    expect(split.map(({ pdu }) => pdu)).toEqual(parts);
  });
});

describe('addresses', () => {
  test.each([
    ['xhttps://example.com', 'scheme'],
    ['httpsx://example.com', 'scheme'],
    ['https://?a', 'host'],
    ['https://#a', 'host'],
    ['https:///a', 'host'],
    ['https://:secret@example.com', 'credentials'],
    ['https://example.', 'host'],
    ['https://.example', 'host'],
    ['https://a..b', 'host'],
  ])('%s', (text, problem) => {
    expect(readHttpUrl(text)).toEqual({ ok: false, problem });
  });

  test.each([
    ['https://example.com./a', 'https://example.com./a', []],
    ['https://example.com/%4', 'https://example.com/%254', ['escaped']],
    ['https://example.com/%zz', 'https://example.com/%25zz', ['escaped']],
    ['http://[::1]/a', 'http://[::1]/a', ['ip']],
    ['https://[::1]/[a]', 'https://[::1]/%5Ba%5D', ['escaped', 'ip']],
    ['https://example.com/?a=https://[::1]', 'https://example.com/?a=https://%5B::1%5D', ['escaped']],
  ])('%s is written %s', (text, href, remarks) => {
    expect(readHttpUrl(text)).toMatchObject({ ok: true, value: { href }, remarks });
  });

  test('many after another are read as each alone', () => {
    const hosts = Array.from({ length: 130 }, (_, index) => `host${index}.example.com`);
    const read = () =>
      hosts.map((host) => {
        const found = readHttpUrl(`https://${host}/`);
        return found.ok && found.value.host;
      });
    expect([...read(), ...read()]).toEqual([...hosts, ...hosts]);
  });
});

test.each([
  ['xead4c236-bf58-58c6-a2c6-a6b28d128cb6', false],
  ['0ead4c236-bf58-58c6-a2c6-a6b28d128cb6', false],
  ['ead4c236-bf58-58c6-a2c6-a6b28d128cb60', false],
])('%s is a UUID: %s', (text, is) => {
  expect(isUuid(text)).toBe(is);
});

test.each([
  ['Mon / Thu', ['MO', 'TH']],
  ['mon,  thu', ['MO', 'TH']],
])('the days of %s', (text, value) => {
  expect(readWeekdays(text)).toEqual({ ok: true, value, remarks: [] });
});

test.each([
  ['1Europe/Berlin', false],
  ['Europe/Berlin/', false],
  ['Europe/Berlin x', false],
  ['UTC', true],
])('the zone %s exists: %s', (name, is) => {
  expect(zoneExists(name)).toBe(is);
});

test.each([
  ['UCT', 'UTC'],
  ['utc1', 'UTC'],
])('%s is near to %s', (text, zone) => {
  expect(nearestZone(text)).toBe(zone);
});

test.each([
  ['deu-1', false],
  ['x'.repeat(65), false],
])('%s is a language: %s', (text, is) => {
  expect(readLanguage(text).ok).toBe(is);
});
