import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWeekdays, weekdayName, weekdayOf, weekdays } from '../../src/feed/weekday.ts';
import { nasty } from './nasty.ts';

describe('weekdays are read', () => {
  test.each([
    ['Sunday', 'SU'],
    ['Sundays', 'SU'],
    ['sunday', 'SU'],
    ['SUNDAYS', 'SU'],
    ['Sun', 'SU'],
    ['SU', 'SU'],
    ['Sonntag', 'SU'],
    ['Sonntags', 'SU'],
    ['sonntags', 'SU'],
    ['So', 'SU'],
    ['So.', 'SU'],
    ['Sonnabend', 'SA'],
    ['Sonnabends', 'SA'],
    ['Samstags', 'SA'],
    ['Sa', 'SA'],
    ['Mo', 'MO'],
    ['Di', 'TU'],
    ['Tues', 'TU'],
    ['Mi', 'WE'],
    ['Mittwochs', 'WE'],
    ['Do', 'TH'],
    ['Thu', 'TH'],
    ['Fr', 'FR'],
    ['every Sunday', 'SU'],
    ['Every Sunday', 'SU'],
    ['on Sundays', 'SU'],
    ['jeden Sonntag', 'SU'],
    ['am Sonntag', 'SU'],
    ['immer sonntags', 'SU'],
    ['Montags und donnerstags', 'MO TH'],
    ['jeden Montag und jeden Donnerstag', 'MO TH'],
    ['Mon, Thu', 'MO TH'],
    ['Thu, Mon', 'MO TH'],
    ['Mondays & Thursdays', 'MO TH'],
    ['MO,TU,WE,TH,FR,SA,SU', 'MO TU WE TH FR SA SU'],
    ['Mo/Mi/Fr', 'MO WE FR'],
    ['Sunday, Sonntag, SU', 'SU'],
    ['  Sunday\n', 'SU'],
  ])('%j', (text, days) => {
    expect(readWeekdays(text)).toEqual({ ok: true, value: days.split(' '), remarks: [] });
  });

  test.each(weekdays.flatMap((day) => (['en', 'de'] as const).map((language) => [day, language] as const)))(
    'the names of %s in %s',
    (day, language) => {
      for (const form of ['name', 'adverb'] as const) {
        expect(readWeekdays(weekdayName(day, language, form))).toMatchObject({ value: [day] });
      }
    },
  );
});

describe('mistakes are caught', () => {
  test.each([
    ["Sonntag's", { problem: 'spelling', word: "Sonntag's", suggestion: 'Sonntags' }],
    ['Sonntag’s', { problem: 'spelling', word: 'Sonntag’s', suggestion: 'Sonntags' }],
    ["Sunday's", { problem: 'spelling', word: "Sunday's", suggestion: 'Sundays' }],
    ['jeden Sonntags', { problem: 'spelling', word: 'Sonntags', suggestion: 'Sonntag' }],
    ['every Sundays', { problem: 'spelling', word: 'Sundays', suggestion: 'Sunday' }],
    ['Sontags', { problem: 'unknown', word: 'Sontags', suggestion: 'Sonntags' }],
    ['Sontag', { problem: 'unknown', word: 'Sontag', suggestion: 'Sonntag' }],
    ['Sunady', { problem: 'unknown', word: 'Sunady', suggestion: 'Sunday' }],
    ['Wendesday', { problem: 'unknown', word: 'Wendesday', suggestion: 'Wednesday' }],
    ['Donerstag', { problem: 'unknown', word: 'Donerstag', suggestion: 'Donnerstag' }],
    ['Monday, Thrusday', { problem: 'unknown', word: 'Thrusday', suggestion: 'Thursday' }],
    ['Caturday', { problem: 'unknown', word: 'Caturday', suggestion: 'Saturday' }],
    ['constructor', { problem: 'unknown', word: 'constructor' }],
    ['7', { problem: 'unknown', word: '7' }],
    ['', { problem: 'empty' }],
    [' , ', { problem: 'empty' }],
    ['every', { problem: 'empty' }],
    ['Mo, '.repeat(100), { problem: 'long' }],
  ])('%.40j', (text, failure) => {
    expect(readWeekdays(text)).toEqual({ ok: false, ...failure });
  });
});

test.each([
  ['SU', 'en', 'name', 'Sunday'],
  ['SU', 'en', 'adverb', 'Sundays'],
  ['SU', 'de', 'name', 'Sonntag'],
  ['SU', 'de', 'adverb', 'Sonntags'],
  ['WE', 'de', 'adverb', 'Mittwochs'],
] as const)('%s in %s as %s', (day, language, form, text) => {
  expect(weekdayName(day, language, form)).toBe(text);
});

test.each([
  [2026, 3, 1, 'SU'],
  [2026, 3, 2, 'MO'],
  [1969, 12, 31, 'WE'],
  [2024, 2, 29, 'TH'],
  [2000, 1, 1, 'SA'],
] as const)('%d-%d-%d is a %s', (year, month, day, weekday) => {
  expect(weekdayOf({ year, month, day })).toBe(weekday);
});

test('any text gives days in the order of the week, each once, or a problem', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const read = readWeekdays(text);
      if (!read.ok) expect(['empty', 'long', 'unknown', 'spelling']).toContain(read.problem);
      else expect(read.value).toEqual(weekdays.filter((day) => read.value.includes(day)));
    }),
  );
});

test('any set of days, written in any order, is read back', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...weekdays], { minLength: 1 }),
      fc.constantFrom(', ', ' and ', ' und ', ' & ', '/'),
      (days, between) => {
        const text = days.map((day) => weekdayName(day, 'de', 'adverb')).join(between);
        expect(readWeekdays(text)).toMatchObject({ value: weekdays.filter((day) => days.includes(day)) });
      },
    ),
  );
});
