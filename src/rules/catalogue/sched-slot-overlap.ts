import { dayNumber, writeDate } from '../../feed/instant.ts';
import { isUnread } from '../../feed/placed.ts';
import { besides, type Slot } from '../../feed/schedule.ts';
import { name, type Rule } from '../rule.ts';
import { slotPath } from '../schedules.ts';
import { own } from '../sources.ts';

export const schedSlotOverlap: Rule = {
  id: 'sched-slot-overlap',
  severity: 'warning',
  where: 'author',
  about: ['show.schedule'],
  summary: 'Two parts of the schedule hold at the same time, and one hides the other.',
  reason:
    'The part that stands later in the list holds, so dates are held against a day that nobody meant. A part without an end may be followed by one with a beginning, and parts of one span hold together.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday, until: «2026-03-31»}
  - {day: Tuesday, from: 2026-03-31}
-- episodes/1.md --
date: 2026-03-01
`,
    `
-- podfeed.yaml --
schedule:
  - «{day: Tuesday, from: 2027-01-01}»
  - {day: Sunday}
`,
    `
-- podfeed.yaml --
schedule:
  - «{day: Tuesday, from: 2027-01-01, until: 2027-12-31}»
  - {day: Sunday, from: 2020-01-01, until: 2027-12-31}
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday, until: 2026-03-30}
  - {day: Tuesday, from: 2026-03-31}
-- episodes/1.md --
date: 2026-03-01
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday}
  - {day: Tuesday, from: 2027-01-01}
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Sunday}
  - {day: Friday, from: 2027-07-01, until: 2027-08-31}
`,
    `
-- podfeed.yaml --
schedule: [{day: Sunday, time: "06:00"}, {day: Thursday, time: "18:00"}]
`,
    `
-- podfeed.yaml --
rules: {sched-slot-invalid: warning}
schedule:
  - {day: Tuesday, from: 2027-01-01, until: 2026-12-31}
  - {day: Sunday}
`,
    `
-- podfeed.yaml --
schedule:
  - {day: Tuesday, from: 2027-01-01}
  - {day: Sunday, until: 2026-12-31}
`,
  ],
  show(show, say) {
    const schedule = show.schedule ?? [];
    // What could not be read may be what keeps them apart.
    if (isUnread(show, 'schedule')) return;
    for (const [index, slot] of schedule.entries()) {
      const others = schedule.slice(index + 1).filter((other) => !besides([other], slot).length);
      const [starts, ends] = spanOf(slot);
      // That a part ends before it begins is another mistake.
      if (starts > ends) continue;
      const hiding = others.find((other) => spanOf(other)[0] <= starts && ends <= spanOf(other)[1]);
      const related = (other: Slot, field: 'from' | 'day') => [
        { message: 'This part stands later and holds.', owner: show, path: slotPath(show, other, field) },
      ];
      if (hiding) {
        say(show, ['schedule', index], `This part of the ${name(show, ['schedule'])} never holds.`, {
          help: 'Put it behind the other one, or end the other one before it.',
          related: related(hiding, 'day'),
        });
        continue;
      }
      const next = others.find(
        (other) =>
          slot.until &&
          other.from &&
          starts < spanOf(other)[0] &&
          spanOf(other)[0] <= ends &&
          ends < spanOf(other)[1],
      );
      if (!next) continue;
      const until = writeDate(slot.until!);
      const message = `This part of the ${name(show, ['schedule'])} lasts until \`${until}\`, and the next begins on \`${writeDate(next.from!)}\`.`;
      say(show, slotPath(show, slot, 'until'), message, {
        help: 'End it on the day before.',
        related: related(next, 'from'),
      });
    }
  },
};

/** First and last day, as numbers. */
function spanOf({ from, until }: Slot): readonly [number, number] {
  return [from ? dayNumber(from) : -Infinity, until ? dayNumber(until) : Infinity];
}
