import { writeIso } from '../../feed/instant.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Seconds after its end at which a stream that is still on is taken for a forgotten one. */
const patience = 6 * 3600;

export const nsLiveStale: Rule = {
  id: 'ns-live-stale',
  severity: 'warning',
  about: ['show.live'],
  summary: 'A live item is said to be on, or still to come, though its end is hours ago.',
  reason: 'Apps go by what is said and not by the clock: they show a stream that nobody sends.',
  source: own,
  examples: [
    `
-- now 2026-11-06T12:00:00Z --
-- podfeed.yaml --
live: {status: «live», start: 2026-11-05 18:00, end: 2026-11-05 19:00, title: Live, guid: a, contentLinks: {href: "https://live.example/", text: Listen}}
`,
    `
-- now 2026-11-05T20:00:00Z --
-- podfeed.yaml --
live: {status: live, start: "2026-11-05T18:00:00Z", end: "2026-11-05T19:00:00Z", title: Live, guid: a, contentLinks: {href: "https://live.example/", text: Listen}}
`,
  ],
  show(show, say) {
    const now = show.facts?.now ?? show.facts?.remote?.now;
    if (now === undefined) return;
    for (const [index, { status, end }] of (show.live ?? []).entries()) {
      if (status === 'ended' || end === undefined || end + patience > now) continue;
      const message = `This live item is ${quote(status)}, and its end was ${writeIso(end)}.`;
      say(show, ['live', index, 'status'], message, { help: 'Write `ended`, or take it out.' });
    }
  },
};
