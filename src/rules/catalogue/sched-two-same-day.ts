import type { Episode } from '../../feed/feed.ts';
import { writeDate } from '../../feed/instant.ts';
import { releaseDay } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { slotOf } from '../schedules.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';
import { twins } from '../twins.ts';

export const schedTwoSameDay: Rule = {
  id: 'sched-two-same-day',
  severity: 'warning',
  where: 'author',
  about: ['episode.published'],
  summary: 'Two full episodes come out on one day of the schedule.',
  reason: 'The schedule has one episode for that day: one of the two dates is mostly a slip.',
  source: own,
  examples: [
    `
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: «2026-03-01 18:00»
`,
    `
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-01 18:00
type: bonus
`,
    `
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-08
`,
  ],
  feed({ episodes, show }, say) {
    // Several slots on one day mean several episodes on it.
    const crowded = new Set<string>();
    const times = (show.schedule ?? []).map(({ days, from, until }) => JSON.stringify([days, from, until]));
    for (const [index, key] of times.entries()) if (times.indexOf(key) !== index) crowded.add(key);
    const slotDay = (episode: Episode): string | undefined => {
      const day = isFull(episode) ? releaseDay(episode, show) : undefined;
      const slot = day && slotOf(show, day);
      if (!day || !slot || crowded.has(JSON.stringify([slot.days, slot.from, slot.until]))) return undefined;
      return writeDate(day);
    };
    for (const { episode, first, key } of twins(episodes, slotDay)) {
      if (episode.published === first.published) continue;
      say(episode, ['published'], `Another full episode comes out on \`${key}\` too.`, {
        help: `Change one of the dates, or say in ${name(episode, ['type'])} that one of them is a bonus.`,
        related: [{ message: 'The other one is here.', owner: first, path: ['published'] }],
      });
    }
  },
};
