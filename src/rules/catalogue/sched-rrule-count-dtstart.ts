import { forRecurrence } from '../recurrence-rules.ts';
import type { Rule } from '../rule.ts';
import { updateFrequency } from '../sources.ts';

export const schedRruleCountDtstart: Rule = {
  id: 'sched-rrule-count-dtstart',
  severity: 'error',
  about: ['show.updateFrequency'],
  summary: 'The rule of how often a show comes out counts without a first date.',
  reason:
    'Apps cannot count ten episodes when nothing says which is the first: the podcast namespace wants the date beside the rule.',
  source: updateFrequency,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Ten times, rrule: FREQ=WEEKLY;«COUNT=10»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Ten times, rrule: FREQ=WEEKLY;COUNT=10, dtstart: 2026-03-01}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY}
`,
  ],
  show: forRecurrence('count-dtstart'),
};
