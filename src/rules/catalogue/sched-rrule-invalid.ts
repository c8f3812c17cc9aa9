import { forRecurrence } from '../recurrence-rules.ts';
import type { Rule } from '../rule.ts';
import { recurrence } from '../sources.ts';

export const schedRruleInvalid: Rule = {
  id: 'sched-rrule-invalid',
  severity: 'error',
  about: ['show.updateFrequency'],
  summary: 'The rule of how often a show comes out is not one of RFC 5545.',
  reason: 'Apps that cannot read the rule do not know when the next episode comes.',
  source: recurrence,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: «every Sunday»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: «FREQ=SUNDAYS»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;«BYDAY=SO»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;«UNTIL=31.12.2026»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Monthly, rrule: FREQ=MONTHLY;BYDAY=1SU}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Ten times, rrule: FREQ=WEEKLY;COUNT=10, dtstart: 2026-03-01}
`,
  ],
  show: forRecurrence('invalid'),
};
