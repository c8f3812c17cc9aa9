import { describe, expect, test } from 'vitest';
import type { Slot } from '../../src/feed/schedule.ts';
import { dayNames, longestStep, pauseBetween, slotOf, slotPath } from '../../src/rules/schedules.ts';
import { showWith } from './owners.ts';

const date = (month: number, day: number) => ({ year: 2026, month, day });

test('a schedule of one slot need not be a list', () => {
  const [one, two]: Slot[] = [{ days: ['SU'] }, { days: ['MO'] }];
  expect(slotPath(showWith({ schedule: [one] }), one!, 'day')).toEqual(['schedule', 'day']);
  expect(slotPath(showWith({ schedule: [one, two] }), two!, 'time')).toEqual(['schedule', 1, 'time']);
});

describe('the longest step', () => {
  test.each<[string, Slot, number]>([
    ['once a week', { days: ['SU'] }, 7],
    ['twice a week', { days: ['MO', 'TH'] }, 4],
    ['in the order of the week', { days: ['SU', 'MO'] }, 6],
    ['every day', { days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }, 1],
    ['every other week', { days: ['SU'], every: { count: 2, unit: 'week' } }, 14],
    ['twice every third week', { days: ['MO', 'TH'], every: { count: 3, unit: 'week' } }, 18],
    ['every tenth day', { days: ['SU'], every: { count: 10, unit: 'day' } }, 10],
    ['every other month', { days: ['SU'], every: { count: 2, unit: 'month' } }, 62],
  ])('%s', (_, slot, days) => {
    expect(longestStep(slot)).toBe(days);
  });
});

describe('the pause between two slots', () => {
  const spring: Slot = { days: ['SU'], from: date(1, 1), until: date(5, 31) };
  test.each<[string, Slot, Slot, number]>([
    ['none from one day to the next', spring, { days: ['SU'], from: date(6, 1) }, 0],
    ['one day', spring, { days: ['SU'], from: date(6, 2) }, 1],
    ['all of June', spring, { days: ['SU'], from: date(7, 1) }, 30],
    ['none where they overlap', spring, { days: ['SU'], from: date(5, 1) }, 0],
    ['none before one that has no beginning', spring, { days: ['SU'] }, 0],
    ['none after one that has no end', { days: ['SU'] }, { days: ['SU'], from: date(7, 1) }, 0],
  ])('%s', (_, before, after, days) => {
    expect(pauseBetween(before, after)).toBe(days);
  });

  test('a slot has none with itself, even if it ends before it begins', () => {
    const odd: Slot = { days: ['SU'], from: date(7, 1), until: date(5, 31) };
    expect(pauseBetween(odd, odd)).toBe(0);
  });
});

test('the slot in force, if there is a schedule', () => {
  const slot: Slot = { days: ['SU'], from: date(6, 1) };
  expect(slotOf(showWith({ schedule: [slot] }), date(6, 1))).toBe(slot);
  expect(slotOf(showWith({ schedule: [slot] }), date(5, 31))).toBeUndefined();
  expect(slotOf(showWith(), date(6, 1))).toBeUndefined();
});

test.each([
  [[], 'name', 'or', ''],
  [['SU'], 'name', 'or', 'Sunday'],
  [['MO', 'TH'], 'name', 'or', 'Monday or Thursday'],
  [['MO', 'TH', 'SA'], 'name', 'and', 'Monday, Thursday and Saturday'],
  [['MO', 'TH'], 'adverb', 'or', 'Mondays or Thursdays'],
] as const)('%j by %s with %s', (days, form, joint, names) => {
  expect(dayNames(days, form, joint)).toBe(names);
});
