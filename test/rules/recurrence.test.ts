import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf } from '../../src/rules/recurrence.ts';

test.each([
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYDAY=1SU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYMONTH=12;BYDAY=-1FR;UNTIL=20301231T000000Z',
  'freq=daily;count=3',
])('%s has no fault', (rule) => {
  expect(faultOf(rule, true)).toBeUndefined();
});

test.each([
  ['', true, ''],
  ['INTERVAL=2', true, 'INTERVAL=2'],
  ['FREQ=WEEKLY;', true, ''],
  ['FREQ=WEEKLY;FREQ=DAILY', true, 'FREQ=DAILY'],
  ['FREQ=WEEKLY;BYDAY', true, 'BYDAY'],
  ['FREQ=WEEKLY;INTERVAL=0', true, 'INTERVAL=0'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', true, 'BYMONTHDAY=32'],
  ['FREQ=MONTHLY;BYMONTHDAY=0', true, 'BYMONTHDAY=0'],
  ['FREQ=WEEKLY;BYDAY=1SU', true, 'BYDAY=1SU'],
  ['FREQ=WEEKLY;COUNT=3', false, 'COUNT=3'],
  ['RRULE:FREQ=WEEKLY', true, 'RRULE:'],
])('%s (first date given: %s)', (rule, started, wrong) => {
  const fault = faultOf(rule, started);
  expect(fault && rule.slice(fault.part.start, fault.part.end)).toBe(wrong);
});

test('any text is a rule or has a fault inside it', () => {
  const pieces = fc.constantFrom(
    'FREQ=',
    'WEEKLY',
    ';',
    'BYDAY=',
    '1SU',
    ',',
    'COUNT=',
    '9',
    '=',
    'UNTIL=',
    '__proto__',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, fc.boolean(), (text, started) => {
      const fault = faultOf(text, started);
      if (!fault) return expect(text).toMatch(/FREQ=/i);
      expect(fault.part.start).toBeGreaterThanOrEqual(0);
      expect(fault.part.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
