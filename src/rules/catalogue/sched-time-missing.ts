import { name, type Rule } from '../rule.ts';
import { slotPath } from '../schedules.ts';
import { own } from '../sources.ts';

export const schedTimeMissing: Rule = {
  id: 'sched-time-missing',
  severity: 'hint',
  onRequest: true,
  where: 'author',
  about: ['show.schedule'],
  summary: 'The schedule says the day and not the time.',
  reason:
    'Dates without a time then mean midnight, which is still the day before for listeners further west. Many shows do not mind, so this is checked on request only.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules: {sched-time-missing: hint}
schedule: «{day: Sunday}»
`,
    `
-- podfeed.yaml --
rules: {sched-time-missing: hint}
schedule:
  - {day: Sunday, time: "06:00", until: 2026-12-31}
  - «{day: Monday, from: 2027-01-01}»
`,
    `
-- podfeed.yaml --
rules: {sched-time-missing: hint}
schedule: {day: Sunday, time: "06:00"}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday}
`,
  ],
  show(show, say) {
    for (const slot of show.schedule ?? []) {
      if (slot.time) continue;
      const path = slotPath(show, slot, 'time');
      say(
        show,
        path.slice(0, -1),
        `This part of the ${name(show, ['schedule'])} has no time: it means midnight.`,
        {
          help: 'Add the time of the release, such as `"06:00"`.',
        },
      );
    }
  },
};
