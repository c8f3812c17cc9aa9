import { forRecurrence } from '../recurrence-rules.ts';
import type { Rule } from '../rule.ts';
import { recurrence } from '../sources.ts';

export const schedRruleWeeklyMonthday: Rule = {
  id: 'sched-rrule-weekly-monthday',
  severity: 'error',
  about: ['show.updateFrequency'],
  summary: 'The rule of how often a show comes out names days of the month in a weekly rhythm.',
  reason: 'RFC 5545 forbids it: a week has no first or fifteenth. Apps that read it drop the rule whole.',
  source: recurrence,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;«BYMONTHDAY=1»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Monthly, rrule: FREQ=MONTHLY;BYMONTHDAY=1}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;BYDAY=SU}
`,
  ],
  show: forRecurrence('weekly-monthday'),
};
