import { forRecurrence } from '../recurrence-rules.ts';
import type { Rule } from '../rule.ts';
import { recurrence } from '../sources.ts';

export const schedRruleCountUntil: Rule = {
  id: 'sched-rrule-count-until',
  severity: 'error',
  about: ['show.updateFrequency'],
  summary: 'The rule of how often a show comes out ends twice.',
  reason: 'RFC 5545 forbids a count and a last day in one rule; apps that read it drop the rule whole.',
  source: recurrence,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;COUNT=9;«UNTIL=20261231», dtstart: 2026-03-01}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;COUNT=9, dtstart: 2026-03-01}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;UNTIL=20261231}
`,
  ],
  show: forRecurrence('count-until'),
};
