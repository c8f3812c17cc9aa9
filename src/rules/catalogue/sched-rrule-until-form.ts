import { forRecurrence } from '../recurrence-rules.ts';
import type { Rule } from '../rule.ts';
import { recurrence } from '../sources.ts';

export const schedRruleUntilForm: Rule = {
  id: 'sched-rrule-until-form',
  severity: 'warning',
  about: ['show.updateFrequency'],
  summary: 'The last day in the rule of how often a show comes out is written with hyphens.',
  reason: 'RFC 5545 writes `20261231`. Some apps read the other form too; others drop the rule whole.',
  source: recurrence,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;«UNTIL=2026-12-31»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;«until=2026-12-31T06:00:00Z»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;UNTIL=20261231}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;UNTIL=20261231T060000Z}
`,
  ],
  show: forRecurrence('until-form'),
};
