import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('sched-dst-fold', (text, detail) => {
  const [clock, zone] = [quote(detail.get('clock') ?? ''), quote(detail.get('zone') ?? '')];
  const day = quote(text.slice(0, 10));
  return {
    message: `On ${day} the clocks in ${zone} show ${clock} twice; the first time is taken.`,
    help: 'Add the offset, such as `+02:00`, or choose another time.',
  };
});

export const schedDstFold: Rule = {
  id: 'sched-dst-fold',
  severity: 'warning',
  where: 'author',
  about: ['episode.published'],
  summary: 'An episode is dated at a time that the clocks of its time zone show twice.',
  reason: 'The episode comes out an hour earlier than its author may expect.',
  source: own,
  examples: [
    `
date: «2026-10-25 02:30»
`,
    `
date: 2026-10-25T02:30:00+01:00
`,
    `
date: 2026-10-25 03:00
`,
  ],
  episode: check,
};
