import type { Episode, Show } from '../../feed/feed.ts';
import { dateOfDay, dayNumber, type LocalDate, writeDate } from '../../feed/instant.ts';
import { isUnread, type Path } from '../../feed/placed.ts';
import { slotsOn } from '../../feed/schedule.ts';
import { type Weekday, weekdayName, weekdayOf, weekdays } from '../../feed/weekday.ts';
import { quote } from '../../text/printable.ts';
import { releaseDay } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { dayNames, slotPath } from '../schedules.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

export const schedWeekday: Rule = {
  id: 'sched-weekday',
  severity: 'error',
  where: 'author',
  about: ['episode.published'],
  summary: 'The date of an episode is not on the weekday on which it is meant to come out.',
  reason: 'Listeners expect an episode on its day; a date on another day is mostly a slip in one of the two.',
  source: own,
  examples: [
    `
date: «2026-03-02»
`,
    `
date: «2026-03-01»
publishDay: Monday
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday, until: 2026-02-28}
  - {day: [Tuesday, Thursday], from: 2026-03-01}
-- episodes/1.md --
date: 2026-03-03
-- episodes/2.md --
date: «2026-03-04»
`,
    `
-- podfeed.yaml --
timezone: Pacific/Auckland
-- episodes/1.md --
date: «2026-03-01T18:00:00Z»
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Monday, time: "06:00"}
  - {day: Thursday, time: "18:00"}
-- episodes/1.md --
date: 2026-03-02
-- episodes/2.md --
date: «2026-03-04»
-- episodes/3.md --
date: 2026-03-05
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, every: 5 days}
-- episodes/1.md --
date: 2026-03-02
`,
    `
date: 2026-03-01
`,
    `
date: 2026-03-02
publishDay: Montags
`,
    `
date: 2026-03-02
type: bonus
`,
  ],
  episode(episode, say, show) {
    const day = releaseDay(episode, show);
    const said = day && daysSaid(episode, show, day);
    if (!day || !said || said.days.includes(weekdayOf(day))) return;
    const is = weekdayName(weekdayOf(day), 'en', 'name');
    const { year, month, day: number } = episode.written ?? day;
    const moved = year !== day.year || month !== day.month || number !== day.day;
    const value = quote(writeDate(episode.written ?? day));
    const fact = moved
      ? `${value} is ${is}, ${quote(writeDate(day))}, on the clocks of ${quote(show.timezone ?? 'UTC')}`
      : `${value} is a ${is}`;
    const meant =
      said.owner === show
        ? `this show comes out on ${dayNames(said.days, 'adverb', 'and')}`
        : `this episode is meant for a ${dayNames(said.days, 'name', 'or')}`;
    const right = quote(writeDate(nearestDay(day, said.days)));
    const use = moved ? `Choose a time that is on ${right} there` : `Use ${right}`;
    say(episode, ['published'], `${fact}, but ${meant}.`, {
      help: `${use}, or name the day of this episode in ${name(episode, ['publishDay'])}.`,
      related: [{ message: 'The day is said here.', owner: said.owner, path: said.path }],
    });
  },
};

interface Said {
  readonly days: readonly Weekday[];
  readonly owner: Episode | Show;
  readonly path: Path;
}

/** The weekdays that were said for an episode: by itself, else by the schedule, which trailers and extras need not keep. */
function daysSaid(episode: Episode, show: Show, day: LocalDate): Said | undefined {
  if (isUnread(episode, 'publishDay')) return undefined;
  if (episode.publishDay) return { days: episode.publishDay, owner: episode, path: ['publishDay'] };
  const slots = isFull(episode) ? slotsOn(show.schedule ?? [], day) : [];
  const [slot] = slots;
  if (!slot || slots.some(({ every }) => every?.unit === 'day')) return undefined;
  return {
    days: weekdays.filter((weekday) => slots.some(({ days }) => days.includes(weekday))),
    owner: show,
    path: slots.length === 1 ? slotPath(show, slot, 'day') : ['schedule'],
  };
}

/** The nearest day on one of the weekdays, of two equally near ones the earlier. */
function nearestDay(day: LocalDate, days: readonly Weekday[]): LocalDate {
  const number = dayNumber(day);
  const steps = [-1, 1, -2, 2, -3, 3];
  const near = steps.map((step) => dateOfDay(number + step));
  return near.find((candidate) => days.includes(weekdayOf(candidate))) ?? day;
}
