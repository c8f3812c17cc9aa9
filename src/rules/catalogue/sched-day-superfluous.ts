import { slotsOn } from '../../feed/schedule.ts';
import { weekdayOf } from '../../feed/weekday.ts';
import { releaseDay } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

export const schedDaySuperfluous: Rule = {
  id: 'sched-day-superfluous',
  severity: 'hint',
  onRequest: true,
  where: 'author',
  about: ['episode.publishDay', 'show.schedule'],
  summary: 'An episode names the weekday that it has by the schedule of the show.',
  reason:
    'What stands in two places must be changed in two places. Some like to see the day beside the date, so this is checked on request only.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules: {sched-day-superfluous: hint}
-- episodes/1.md --
date: 2026-03-01
publishDay: «Sunday»
`,
    `
-- podfeed.yaml --
rules: {sched-day-superfluous: hint}
-- episodes/1.md --
date: 2026-03-02
publishDay: Monday
-- episodes/2.md --
date: 2026-03-08
-- episodes/3.md --
date: 2026-03-15
publishDay: Sunday
type: bonus
-- episodes/4.md --
date: 2026-03-22
publishDay: [Sunday, Monday]
`,
    `
date: 2026-03-01
publishDay: Sunday
`,
  ],
  episode(episode, say, show) {
    const day = isFull(episode) ? releaseDay(episode, show) : undefined;
    if (!day || episode.publishDay?.length !== 1 || episode.publishDay[0] !== weekdayOf(day)) return;
    const slots = slotsOn(show.schedule ?? [], day);
    if (!slots.some(({ days }) => days.includes(weekdayOf(day)))) return;
    const called = name(episode, ['publishDay']);
    say(episode, ['publishDay'], `${called} says what the ${name(show, ['schedule'])} of the show says.`, {
      help: 'Leave it out.',
      fix: { description: `Remove ${called}.`, changes: [{ kind: 'remove', path: ['publishDay'] }] },
    });
  },
};
