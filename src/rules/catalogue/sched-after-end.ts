import { dayNumber, writeDate } from '../../feed/instant.ts';
import { isUnread } from '../../feed/placed.ts';
import { releaseDay } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { slotPath } from '../schedules.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

export const schedAfterEnd: Rule = {
  id: 'sched-after-end',
  severity: 'warning',
  where: 'author',
  about: ['show.schedule', 'episode.published'],
  summary: 'Episodes come out after the schedule has ended.',
  reason:
    'Nothing says on which day they should come, so a wrong date goes unnoticed, and a date without a time means midnight. Said once for a whole show.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
schedule: {day: Sunday, until: «2026-03-01»}
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-08
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday, from: 2026-01-01, until: «2026-03-07»}
  - {day: Sunday, until: 2025-12-31}
-- episodes/1.md --
date: 2026-03-08
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, until: 2026-03-01}
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-08
type: bonus
-- episodes/3.md --
date: 2026-03-15
publishDay: Sunday
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday, until: 2025-12-31}
  - {day: Sunday, from: 2026-01-01}
-- episodes/1.md --
date: 2026-03-01
`,
  ],
  feed({ show, episodes }, say) {
    const slots = show.schedule ?? [];
    if (slots.length === 0 || slots.some(({ until }) => !until) || isUnread(show, 'schedule')) return;
    const last = slots.toSorted((a, b) => dayNumber(a.until!) - dayNumber(b.until!)).at(-1)!;
    const after = episodes.filter((episode) => {
      const day = isFull(episode) && !episode.publishDay ? releaseDay(episode, show) : undefined;
      return day !== undefined && dayNumber(day) > dayNumber(last.until!);
    });
    const [first] = after;
    if (!first) return;
    const count = after.length === 1 ? 'an episode comes' : `${after.length} episodes come`;
    const message = `The ${name(show, ['schedule'])} ends on \`${writeDate(last.until!)}\`, and ${count} out after it.`;
    say(show, slotPath(show, last, 'until'), message, {
      help: 'Move the end, or add the rhythm that follows.',
      related: [{ message: 'The first of them is here.', owner: first, path: ['published'] }],
    });
  },
};
