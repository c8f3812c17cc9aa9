import type { Show } from '../../feed/feed.ts';
import { instantToLocal } from '../../feed/zone.ts';
import type { Rule } from '../rule.ts';
import { longestStep, rhythmOn } from '../schedules.ts';
import { own } from '../sources.ts';

const day = 86_400;

export const schedEmptyQueue: Rule = {
  id: 'sched-empty-queue',
  severity: 'hint',
  onRequest: true,
  where: 'author',
  about: ['show.schedule'],
  summary: 'No episode is ready for the next day of the schedule.',
  reason:
    'Listeners expect an episode on that day. Most shows finish theirs on the last evening, so this is checked on request only.',
  source: own,
  examples: [
    `
-- now 2026-03-05T00:00:00Z --
-- podfeed.yaml --
rules: {sched-empty-queue: hint}
schedule: «{day: Sunday, time: "06:00"}»
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-15
`,
    `
-- now 2026-03-05T00:00:00Z --
-- podfeed.yaml --
rules: {sched-empty-queue: hint}
schedule: «{day: Sunday, time: "06:00"}»
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-08
draft: true
`,
    `
-- now 2026-03-05T00:00:00Z --
-- podfeed.yaml --
rules: {sched-empty-queue: hint}
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-08
`,
    `
-- now 2026-03-05T00:00:00Z --
-- podfeed.yaml --
rules: {sched-empty-queue: hint}
complete: true
-- episodes/1.md --
date: 2026-03-01
`,
    `
-- now 2026-03-05T00:00:00Z --
-- podfeed.yaml --
rules: {sched-empty-queue: hint}
schedule: {day: Sunday, until: 2026-03-04}
-- episodes/1.md --
date: 2026-03-01
`,
  ],
  feed({ show, episodes }, say) {
    const wait = show.complete ? undefined : longestWait(show);
    const now = show.facts?.now;
    if (wait === undefined || now === undefined) return;
    const isNext = (published: number | undefined): boolean =>
      published !== undefined && published > now && published <= now + wait * day;
    if (episodes.some(({ published, facts }) => facts?.held === 'future' && isNext(published))) return;
    say(show, ['schedule'], `No episode is dated within the next ${wait} days.`, {
      help: 'Date the next one, or end the schedule for a pause.',
    });
  },
};

/** Days until the next release at the latest, by the schedule in force. */
function longestWait(show: Show): number | undefined {
  const now = show.facts?.now;
  const rhythm = now === undefined ? undefined : rhythmOn(show, instantToLocal(now, show.timezone ?? 'UTC'));
  return rhythm && longestStep(rhythm);
}
