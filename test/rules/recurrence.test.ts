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
  'FREQ=DAILY;BYHOUR=0,23;BYMINUTE=59;BYSECOND=60',
  'FREQ=MONTHLY;BYMONTHDAY=31,-31,+1',
  'FREQ=YEARLY;BYYEARDAY=-366;BYWEEKNO=53;BYSETPOS=-1',
  'FREQ=YEARLY;UNTIL=20301231',
  'FREQ=WEEKLY;COUNT=999999999;INTERVAL=999999999;WKST=su',
  `FREQ=WEEKLY;BYDAY=SU${',SU'.repeat(164)}`,
])('%s has no fault', (rule) => {
  expect(faultOf(rule, true)).toBeUndefined();
});

const form = 'A rule looks like `FREQ=WEEKLY;BYDAY=SU`.';
const alien = 'has a part that such rules do not have';
const weekdays = 'Use `MO`, `TU`, `WE`, `TH`, `FR`, `SA` and `SU`, with commas between them.';
const never = (key: string): string => `has a value of ${key} that cannot be`;
const long = (units: number): string => `FREQ=MONTHLY;BYDAY=SU${',SU'.repeat((units - 21) / 3)}`;

test.each<[string, boolean, string, string, string]>([
  ['', true, '', alien, form],
  ['FREQ=WEEKLY;', true, '', alien, form],
  ['FREQ=WEEKLY;BYDAY', true, 'BYDAY', alien, form],
  ['FREQ=WEEKLY;COLOUR=RED', true, 'COLOUR=RED', alien, form],
  ['FREQ=WEEKLY=DAILY', true, 'FREQ=WEEKLY=DAILY', alien, form],
  ['INTERVAL=2', true, 'INTERVAL=2', 'does not say how often', 'Begin it with `FREQ=WEEKLY;`.'],
  ['FREQ=WEEKLY;freq=DAILY', true, 'freq=DAILY', 'says FREQ twice', 'Keep one of them.'],
  ['FREQ=OFTEN', true, 'FREQ=OFTEN', never('FREQ'), 'Use `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.'],
  ['FREQ=WEEKLY;INTERVAL=0', true, 'INTERVAL=0', never('INTERVAL'), 'Use `1` or more.'],
  ['FREQ=WEEKLY;COUNT=1000000000', true, 'COUNT=1000000000', never('COUNT'), 'Use `1` or more.'],
  [
    'FREQ=WEEKLY;WKST=SO',
    true,
    'WKST=SO',
    never('WKST'),
    'Use one of `MO`, `TU`, `WE`, `TH`, `FR`, `SA` and `SU`.',
  ],
  ['FREQ=WEEKLY;BYDAY=MO TU', true, 'BYDAY=MO TU', never('BYDAY'), weekdays],
  ['FREQ=MONTHLY;BYDAY=MO,100TU', true, 'BYDAY=MO,100TU', never('BYDAY'), weekdays],
  ['FREQ=MONTHLY;BYMONTHDAY=32', true, 'BYMONTHDAY=32', never('BYMONTHDAY'), 'Use `1` or more.'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,0', true, 'BYMONTHDAY=1,0', never('BYMONTHDAY'), 'Use `1` or more.'],
  ['FREQ=MONTHLY;BYMONTHDAY=-32', true, 'BYMONTHDAY=-32', never('BYMONTHDAY'), 'Use `1` or more.'],
  ['FREQ=YEARLY;BYMONTH=13', true, 'BYMONTH=13', never('BYMONTH'), 'Use `1` or more.'],
  ['FREQ=YEARLY;BYMONTH=-1', true, 'BYMONTH=-1', never('BYMONTH'), 'Use `1` or more.'],
  ['FREQ=DAILY;BYHOUR=24', true, 'BYHOUR=24', never('BYHOUR'), 'Use `1` or more.'],
  ['FREQ=WEEKLY;UNTIL=soon', true, 'UNTIL=soon', never('UNTIL'), 'Write the last day as `20261231`.'],
  [
    'FREQ=WEEKLY;UNTIL=x2026-12-31',
    true,
    'UNTIL=x2026-12-31',
    never('UNTIL'),
    'Write the last day as `20261231`.',
  ],
  [
    'FREQ=WEEKLY;UNTIL=2026-12-3',
    true,
    'UNTIL=2026-12-3',
    never('UNTIL'),
    'Write the last day as `20261231`.',
  ],
  [
    'FREQ=WEEKLY;UNTIL=2026-12-31T00:00',
    true,
    'UNTIL=2026-12-31T00:00',
    never('UNTIL'),
    'Write the last day as `20261231`.',
  ],
  [
    'FREQ=WEEKLY;UNTIL=2026-12-31',
    true,
    'UNTIL=2026-12-31',
    'has a date with hyphens',
    'Write `UNTIL=20261231`.',
  ],
  [
    'FREQ=WEEKLY;until=2026-12-31t06:00:00.5z',
    true,
    'until=2026-12-31t06:00:00.5z',
    'has a date with hyphens',
    'Write `UNTIL=20261231T060000Z`.',
  ],
  ['FREQ=WEEKLY;COUNT=2026-12-31', true, 'COUNT=2026-12-31', never('COUNT'), 'Use `1` or more.'],
  [
    'FREQ=WEEKLY;COUNT=3;UNTIL=20261231',
    true,
    'UNTIL=20261231',
    'ends twice, by COUNT and by UNTIL',
    'Keep either the count or the last day.',
  ],
  [
    'FREQ=WEEKLY;COUNT=3',
    false,
    'COUNT=3',
    'counts without a first date',
    'Give the date of the first one beside the rule.',
  ],
  [
    'FREQ=WEEKLY;BYMONTHDAY=1',
    true,
    'BYMONTHDAY=1',
    'names days of the month in a weekly rhythm',
    'Use `FREQ=MONTHLY` with days of the month, or `BYDAY` with weeks.',
  ],
  [
    'FREQ=WEEKLY;BYDAY=1SU',
    true,
    'BYDAY=1SU',
    'numbers its weekdays in a rhythm without months',
    'Numbers before weekdays need `FREQ=MONTHLY` or `FREQ=YEARLY`.',
  ],
  ['RRULE:FREQ=WEEKLY', true, 'RRULE:', 'begins with the name of a property', 'Write `FREQ=WEEKLY` alone.'],
  [long(513), true, long(513), 'is longer than 512 characters', 'Write one short rule.'],
])('%.60s (first date given: %s)', (rule, started, wrong, words, help) => {
  const fault = faultOf(rule, started);
  expect(fault).toMatchObject({ words, help });
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
      if (fault) {
        expect(fault.part.start).toBeGreaterThanOrEqual(0);
        expect(fault.part.end).toBeLessThanOrEqual(text.length);
      } else expect(text).toMatch(/FREQ=/i);
    }),
  );
});
