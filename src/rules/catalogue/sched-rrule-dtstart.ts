import { readLocalOrInstant } from '../../feed/instant.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { updateFrequency } from '../sources.ts';

export const schedRruleDtstart: Rule = {
  id: 'sched-rrule-dtstart',
  severity: 'error',
  about: ['show.updateFrequency'],
  summary: 'The first date of how often a show comes out cannot be read, or has another form than the last.',
  reason:
    'Apps count the rule from that date. RFC 5545 wants both ends of a rule as days, or both with a time.',
  source: updateFrequency,
  examples: [
    `
-- podfeed.yaml --
updateFrequency: {text: Ten times, rrule: FREQ=WEEKLY;COUNT=10, dtstart: «March 2026»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;UNTIL=20261231, dtstart: «2026-03-01T06:00:00Z»}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Ten times, rrule: FREQ=WEEKLY;COUNT=10, dtstart: 2026-03-01T06:00:00Z}
`,
    `
-- podfeed.yaml --
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;UNTIL=20261231, dtstart: 2026-03-01}
`,
  ],
  show(show, say) {
    const { dtstart, rrule = '' } = show.updateFrequency ?? {};
    if (dtstart === undefined) return;
    const path = ['updateFrequency', 'dtstart'];
    const read = readLocalOrInstant(dtstart);
    if (!read.ok) {
      say(show, path, `${quote(dtstart)} is not a date.`, {
        help: 'Write it as `2026-03-01` or `2026-03-01T06:00:00Z`.',
      });
      return;
    }
    const until = /(?:^|;)UNTIL=\d{8}(T?)/i.exec(rrule.slice(0, 512));
    const isDay = read.value.kind === 'date';
    if (!until || isDay === (until[1] === '')) return;
    say(
      show,
      path,
      `${quote(dtstart)} is ${isDay ? 'a day' : 'a moment'}, and the rule ends with ${isDay ? 'a moment' : 'a day'}.`,
      {
        severity: 'warning',
        help: 'Write both as days, or both with a time.',
      },
    );
  },
};
