import { quote } from '../../text/printable.ts';
import { faultOf } from '../recurrence.ts';
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
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;COUNT=9;«UNTIL=20261231»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Ten times, rrule: FREQ=WEEKLY;«COUNT=10»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;«BYMONTHDAY=1»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY;«UNTIL=2026-12-31»}
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
  show(show, say) {
    const { rrule, dtstart } = show.updateFrequency ?? {};
    const fault = rrule === undefined ? undefined : faultOf(rrule, dtstart !== undefined);
    if (rrule === undefined || !fault) return;
    say(show, ['updateFrequency', 'rrule'], `The rule ${quote(rrule)} ${fault.words}.`, {
      part: fault.part,
      help: fault.help,
    });
  },
};
