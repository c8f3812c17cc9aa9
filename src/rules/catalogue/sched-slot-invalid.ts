import { dayNumber } from '../../feed/instant.ts';
import { quote } from '../../text/printable.ts';
import { likelyDate } from '../likely-date.ts';
import { forRemarks, name, type Rule } from '../rule.ts';
import { slotPath } from '../schedules.ts';
import { own } from '../sources.ts';

const words: ReadonlyMap<string, { readonly is: string; readonly help: string }> = new Map([
  ['time', { is: 'is not a time of day', help: 'Write it as `06:00`.' }],
  ['from', { is: 'is not a day', help: 'Write it as `2026-03-01`.' }],
  ['until', { is: 'is not a day', help: 'Write it as `2026-03-01`.' }],
  ['every', { is: 'does not say how often', help: 'Write `week`, `2 weeks` or `month`.' }],
]);

const remarks = forRemarks('sched-slot-invalid', (text, detail, called) => {
  const found = words.get(detail.get('problem') ?? '');
  const meant = detail.get('suggestion') ?? likelyDate(text);
  return found
    ? {
        message: `${quote(text)} ${found.is}.`,
        help: meant === undefined ? found.help : `Did you mean ${quote(meant)}?`,
      }
    : {
        message: `No weekday is named in ${called}.`,
        help: 'Name one, as in `{day: Sunday, time: "06:00"}`.',
      };
});

export const schedSlotInvalid: Rule = {
  id: 'sched-slot-invalid',
  severity: 'error',
  where: 'author',
  about: ['show.schedule'],
  summary: 'A part of the schedule cannot be read.',
  reason: 'Dates without a time take theirs from the schedule, and each date is held against it.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
schedule: {day: Sunday, time: «25:00»}
`,
    `
-- podfeed.yaml --
schedule: «{time: "06:00"}»
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, from: «March»}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, every: «now and then»}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, time: «6 pm», from: «01.03.2026», every: «fortnightly»}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, from: 2026-03-01, until: «2026-02-28»}
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, time: "6:00", every: 2 weeks, from: 2026-03-01, until: 2026-03-01}
`,
  ],
  show(show, say) {
    remarks(show, say);
    for (const slot of show.schedule ?? []) {
      if (!slot.from || !slot.until || dayNumber(slot.from) <= dayNumber(slot.until)) continue;
      const [from, until] = [slotPath(show, slot, 'from'), slotPath(show, slot, 'until')];
      say(show, until, `This part of the ${name(show, ['schedule'])} ends before it begins.`, {
        help: 'Change one of the two days.',
        related: [{ message: 'It begins here.', owner: show, path: from }],
      });
    }
  },
};
