import { expect, test } from 'vitest';
import { daysOfRule, stepOfRule } from '../../src/rules/schedules.ts';

test.each([
  ['FREQ=DAILY', 1],
  ['FREQ=DAILY;INTERVAL=3', 3],
  ['FREQ=WEEKLY', 7],
  ['FREQ=WEEKLY;BYDAY=MO,TH', 3.5],
  ['freq=weekly;interval=2;byday=su', 14],
  ['INTERVAL=2;FREQ=WEEKLY', 14],
  ['FREQ=MONTHLY;BYDAY=1SU,3SU', 30.4],
  ['FREQ=YEARLY', 365.25],
  ['FREQ=HOURLY', undefined],
  ['BYDAY=SU', undefined],
])('days between two by %s', (rule, days) => {
  expect(stepOfRule(rule)).toBe(days);
});

test.each([
  ['FREQ=WEEKLY;BYDAY=TH,MO', ['MO', 'TH']],
  ['FREQ=MONTHLY;BYDAY=-1FR', ['FR']],
  ['FREQ=WEEKLY;byday=su', ['SU']],
  ['FREQ=WEEKLY', []],
  ['FREQ=WEEKLY;BYDAY=', []],
])('weekdays of %s', (rule, days) => {
  expect(daysOfRule(rule)).toEqual(days);
});
