import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

export const schedDayMissing: Rule = {
  id: 'sched-day-missing',
  severity: 'warning',
  profiles: { pmi: { level: 'error', why: 'Listeners who log their PDUs look for the show on its day.' } },
  where: 'author',
  about: ['episode.publishDay', 'show.schedule'],
  summary: 'Nothing says on which weekday episodes come out.',
  reason:
    'Without a publish day a date on the wrong day goes unnoticed, and apps cannot say when the next episode comes.',
  source: own,
  examples: [
    `
-- podfeed.yaml without schedule --
«»title: Night Trains of Europe
-- episodes/1.md --
title: The first winter
`,
    `
-- podfeed.yaml without schedule --
-- episodes/1.md --
publishDay: Sunday
date: 2026-03-01
-- episodes/2.md --
«---»
title: The second winter
`,
    `
-- podfeed.yaml without schedule --
-- episodes/1.md --
publishDay: Sunday
date: 2026-03-01
`,
    `
title: The first winter
`,
  ],
  feed({ episodes, show }, say) {
    if (show.schedule || isUnread(show, 'schedule') || !isReadable(show)) return;
    const full = episodes.filter((episode) => isFull(episode) && isReadable(episode));
    const without = full.filter((episode) => !episode.publishDay && !isUnread(episode, 'publishDay'));
    if (without.length === 0) return;
    const schedule = name(show, ['schedule']);
    if (without.length === full.length) {
      say(show, ['schedule'], 'Neither this show nor its episodes say on which weekday they come out.', {
        help: `Give the show a ${schedule}, such as \`{day: Sunday, time: "06:00"}\`.`,
      });
      return;
    }
    for (const episode of without) {
      const publishDay = name(episode, ['publishDay']);
      say(episode, ['publishDay'], `This episode has no ${publishDay}, and the show has no ${schedule}.`, {
        help: `Name the weekday, such as \`Sunday\`, or give the show a ${schedule}.`,
      });
    }
  },
};
