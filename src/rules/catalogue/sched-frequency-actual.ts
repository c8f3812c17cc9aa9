import type { Episode, Show } from '../../feed/feed.ts';
import type { LocalDate } from '../../feed/instant.ts';
import { weekdayOf } from '../../feed/weekday.ts';
import { quote } from '../../text/printable.ts';
import { daysBetween, releaseDay } from '../dates.ts';
import type { Rule } from '../rule.ts';
import { dayNames, daysOfRule, stepOfRule } from '../schedules.ts';
import { updateFrequency } from '../sources.ts';
import { isFull } from '../titles.ts';

/** Episodes that are looked at, and as few as tell something. */
const last = 10;
const least = 4;
/** How far the middle distance may be from that of the rule. */
const slack = 1.5;

export const schedFrequencyActual: Rule = {
  id: 'sched-frequency-actual',
  severity: 'hint',
  onRequest: true,
  about: ['show.updateFrequency'],
  summary: 'The last episodes did not come out as often as the show says.',
  reason:
    'Apps that follow the rule expect an episode in vain, or ask too seldom. A show with a schedule is held against that, episode by episode; most others say no rule, so this is checked on request only.',
  source: updateFrequency,
  examples: [
    `
-- podfeed.yaml without schedule --
rules: {sched-frequency-actual: hint}
updateFrequency: {text: Monthly, rrule: «FREQ=MONTHLY»}
${['01', '08', '15', '22'].map((day) => `-- episodes/${day}.md --\ndate: 2026-03-${day}`).join('\n')}
`,
    `
-- podfeed.yaml without schedule --
rules: {sched-frequency-actual: hint}
updateFrequency: {text: Mondays, rrule: «FREQ=WEEKLY;BYDAY=MO»}
${['01', '08', '15', '23'].map((day) => `-- episodes/${day}.md --\ndate: 2026-03-${day}`).join('\n')}
`,
    `
-- podfeed.yaml without schedule --
rules: {sched-frequency-actual: hint}
updateFrequency: {text: Weekly, rrule: «FREQ=WEEKLY»}
${['01', '02', '03', '04'].map((month) => `-- episodes/${month}.md --\ndate: 2026-${month}-01`).join('\n')}
`,
    `
-- podfeed.yaml without schedule --
rules: {sched-frequency-actual: hint}
updateFrequency: {text: Sundays, rrule: FREQ=WEEKLY;BYDAY=SU}
${['01', '08', '16', '22'].map((day) => `-- episodes/${day}.md --\ndate: 2026-03-${day}`).join('\n')}
`,
    `
-- podfeed.yaml without schedule --
rules: {sched-frequency-actual: hint}
updateFrequency: {text: Monthly, rrule: FREQ=MONTHLY}
${['01', '08', '15'].map((day) => `-- episodes/${day}.md --\ndate: 2026-03-${day}`).join('\n')}
`,
    `
-- podfeed.yaml --
rules: {sched-frequency-actual: hint}
updateFrequency: {text: Sundays, rrule: FREQ=MONTHLY}
${['01', '08', '15', '22'].map((day) => `-- episodes/${day}.md --\ndate: 2026-03-${day}`).join('\n')}
`,
  ],
  feed({ show, episodes }, say) {
    const { rrule } = show.updateFrequency ?? {};
    if (show.schedule || rrule === undefined) return;
    const days = lastDays(episodes, show);
    const [step, ruled] = [stepOfRule(rrule), daysOfRule(rrule)];
    if (days.length < least || step === undefined) return;
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index]!, day));
    const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
    const strange = ruled.length > 0 ? days.filter((day) => !ruled.includes(weekdayOf(day))).length : 0;
    const path = ['updateFrequency', 'rrule'];
    const help = 'Change the rule, or leave it out.';
    if (strange * 2 > days.length) {
      const meant = dayNames(ruled, 'name', 'or');
      say(show, path, `Of the last ${days.length} episodes, ${strange} did not come out on a ${meant}.`, {
        help,
      });
    } else if (middle > step * slack || middle * slack < step) {
      say(show, path, `The last episodes came about every ${middle} days, not as ${quote(rrule)} says.`, {
        help,
      });
    }
  },
};

function lastDays(episodes: readonly Episode[], show: Show): readonly LocalDate[] {
  return episodes
    .filter((episode) => isFull(episode) && !episode.facts?.held && episode.published !== undefined)
    .toSorted((a, b) => a.published! - b.published!)
    .slice(-last)
    .flatMap((episode) => releaseDay(episode, show) ?? []);
}
