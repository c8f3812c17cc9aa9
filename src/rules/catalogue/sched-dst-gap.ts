import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('sched-dst-gap', (text, detail) => {
  const [clock, zone] = [quote(detail.get('clock') ?? ''), quote(detail.get('zone') ?? '')];
  return {
    message: `On ${quote(text.slice(0, 10))} the clocks in ${zone} go forward and never show ${clock}.`,
    help: 'Choose a time an hour earlier or later.',
  };
});

export const schedDstGap: Rule = {
  id: 'sched-dst-gap',
  severity: 'error',
  where: 'author',
  about: ['episode.published'],
  summary: 'An episode is dated at a time that the clocks of its time zone skip.',
  reason: 'The time does not exist, so programs would publish an hour early or an hour late.',
  source: own,
  examples: [
    `
date: «2026-03-29 02:30»
`,
    `
-- podfeed.yaml --
schedule: {day: Sunday, time: "02:00"}
-- episodes/1.md --
date: «2026-03-29»
`,
    `
date: 2026-03-29 03:00
`,
  ],
  episode: check,
};
