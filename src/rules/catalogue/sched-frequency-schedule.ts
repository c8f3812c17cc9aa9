import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { rhythmBesides } from '../schedules.ts';
import { own } from '../sources.ts';

export const schedFrequencySchedule: Rule = {
  id: 'sched-frequency-schedule',
  severity: 'warning',
  where: 'author',
  about: ['show.updateFrequency', 'show.schedule'],
  summary: 'The rule for apps says another rhythm than the schedule.',
  reason:
    'Apps expect episodes by the rule, and podfeed holds dates against the schedule: listeners wait on the wrong day. Without a rule of its own a show gets one from its schedule.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
schedule: {day: Sunday}
updateFrequency: {text: Mondays, rrule: «FREQ=WEEKLY;BYDAY=MO»}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, every: 2 weeks}
updateFrequency: {text: Sundays, rrule: «FREQ=WEEKLY;BYDAY=SU»}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, every: 2 weeks}
updateFrequency: {text: Every two weeks, rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=SU}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday}
updateFrequency: {text: Weekly, rrule: FREQ=WEEKLY}
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday, until: 2025-12-31}
  - {day: Monday, from: 2026-01-01}
  - {day: Thursday, from: 2026-01-01}
updateFrequency: {text: Twice a week, rrule: "FREQ=WEEKLY;BYDAY=TH,MO"}
-- episodes/1.md --
date: 2026-03-02
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, every: month}
updateFrequency: {text: First Sundays, rrule: FREQ=MONTHLY;BYDAY=1SU}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday}
updateFrequency: {text: Sundays}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, until: 2026-12-31}
updateFrequency: {text: Ended, rrule: FREQ=YEARLY}
`,
  ],
  show(show, say) {
    const right = rhythmBesides(show);
    const { rrule } = show.updateFrequency ?? {};
    if (rrule === undefined || right === undefined) return;
    const schedule = name(show, ['schedule']);
    say(show, ['updateFrequency', 'rrule'], `${quote(rrule)} is not the rhythm of the ${schedule}.`, {
      help: `By the ${schedule} it is ${quote(right)}; leave it out and it is made from there.`,
      related: [{ message: 'The schedule is here.', owner: show, path: ['schedule'] }],
    });
  },
};
