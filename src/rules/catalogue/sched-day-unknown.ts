import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('sched-day-unknown', (text, detail, called) => {
  const suggestion = detail.get('suggestion');
  return {
    message: text === '' ? `No weekday is named in ${called}.` : `${quote(text)} is not a weekday.`,
    help:
      suggestion === undefined
        ? 'Name a weekday in English or German, such as `Sunday` or `Sonntags`.'
        : `Did you mean ${quote(suggestion)}?`,
  };
});

export const schedDayUnknown: Rule = {
  id: 'sched-day-unknown',
  severity: 'error',
  where: 'author',
  about: ['episode.publishDay', 'show.schedule'],
  summary: 'A publish day is not a weekday.',
  reason: 'A date cannot be held against a day that does not exist, so a slip in it goes out unnoticed.',
  source: own,
  examples: [
    `
publishDay: «Sunady»
`,
    `
publishDay: Monday and «Fryday»
date: 2026-03-02
`,
    `
«publishDay»:
`,
    `
-- podfeed.yaml --
schedule: {day: «Moonday»}
`,
    `
publishDay: Sundays
`,
    `
publishDay: [Mo, So]
`,
  ],
  show: check,
  episode: check,
};
