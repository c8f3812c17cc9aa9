import type { Episode, Show } from '../../feed/feed.ts';
import { type LocalDate, writeDate } from '../../feed/instant.ts';
import { daysBetween, releaseDay } from '../dates.ts';
import type { Rule } from '../rule.ts';
import { longestStep, pauseBetween, rhythmOn } from '../schedules.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

/** Intervals that may lie between two episodes. */
const most = 1.5;

export const schedGap: Rule = {
  id: 'sched-gap',
  severity: 'warning',
  where: 'author',
  about: ['episode.published'],
  summary: 'The schedule has a day on which no episode came out.',
  reason: 'Listeners waited for it; a gap is also what a forgotten file or a wrong date looks like.',
  source: own,
  examples: [
    `
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: «2026-03-15»
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, every: 2 weeks}
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: «2026-03-29»
`,
    `
-- podfeed.yaml --
schedule: {day: [Monday, Thursday]}
-- episodes/1.md --
date: 2026-03-02
-- episodes/2.md --
date: «2026-03-09»
`,
    `
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-08
-- episodes/3.md --
date: 2026-03-18
publishDay: Wednesday
`,
    `
-- podfeed.yaml --
schedule: [{day: Monday, time: "06:00"}, {day: Thursday, time: "18:00"}]
-- episodes/1.md --
date: 2026-03-02
-- episodes/2.md --
date: «2026-03-09»
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday, until: 2026-03-01}
  - {day: Sunday, from: 2026-05-31}
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-05-31
`,
    `
-- episodes/1.md --
date: 2026-03-01
season: 1
-- episodes/2.md --
date: 2026-09-06
season: 2
`,
    `
-- now 2026-03-10T00:00:00Z --
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-29
`,
  ],
  feed({ episodes, show }, say) {
    if (!show.schedule) return;
    // An episode without a date that can be read may have come out in between.
    if (episodes.some(({ published, draft }) => published === undefined && !draft)) return;
    const out = episodes.flatMap((episode): Out[] => {
      const day = isFull(episode) && !episode.facts?.held ? releaseDay(episode, show) : undefined;
      return day ? [{ episode, day }] : [];
    });
    out.sort((a, b) => a.episode.published! - b.episode.published!);
    for (const [index, after] of out.entries()) {
      const before = out[index - 1];
      const days = before && gapBetween(before, after, show);
      if (!before || days === undefined) continue;
      const message = `No episode came out in the ${days} days between \`${writeDate(before.day)}\` and this one.`;
      say(after.episode, ['published'], message, {
        help: 'Check whether a file is missing, or end the schedule before a pause and begin it again after it.',
        related: [{ message: 'The episode before is here.', owner: before.episode, path: ['published'] }],
      });
    }
  },
};

interface Out {
  readonly episode: Episode;
  readonly day: LocalDate;
}

/** The days between two episodes when they are too many for the schedule of either. */
function gapBetween(before: Out, after: Out, show: Show): number | undefined {
  if (before.episode.season !== after.episode.season) return undefined;
  const [first, last] = [rhythmOn(show, before.day), rhythmOn(show, after.day)];
  if (!first || !last) return undefined;
  const days = daysBetween(before.day, after.day);
  const allowed = most * Math.max(longestStep(first), longestStep(last));
  return days - pauseBetween(first, last) > allowed ? days : undefined;
}
