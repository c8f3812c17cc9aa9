import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const schedZoneMissing: Rule = {
  id: 'sched-zone-missing',
  severity: 'error',
  where: 'author',
  about: ['show.timezone'],
  summary: 'Dates are written in local time, and nothing says of which time zone.',
  reason: 'Episodes would come out hours early or late, and on another day around midnight.',
  source: own,
  examples: [
    `
-- podfeed.yaml without timezone --
«»title: Night Trains of Europe
-- episodes/1.md --
date: 2026-03-01 06:00
`,
    `
-- podfeed.yaml without timezone --
-- episodes/1.md --
date: 2026-03-01T06:00:00+01:00
`,
    `
date: 2026-03-01 06:00
`,
  ],
  feed({ episodes, show }, say) {
    const isLocal = ({ remarks }: (typeof episodes)[number]) =>
      remarks.some(({ rule }) => rule === 'sched-zone-missing');
    const first = episodes.find(isLocal);
    if (!first || !isReadable(show) || isUnread(show, 'timezone')) return;
    const zone = name(show, ['timezone']);
    const date = name(first, ['published']);
    say(
      show,
      ['timezone'],
      `This show has no ${zone}, so nobody knows when a ${date} without an offset is.`,
      {
        help: `Give the show its ${zone}, such as \`Europe/Berlin\`.`,
        related: [{ message: 'The first such date is here.', owner: first, path: ['published'] }],
      },
    );
  },
};
