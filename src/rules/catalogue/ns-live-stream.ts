import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsLiveStream: Rule = {
  id: 'ns-live-stream',
  severity: 'warning',
  about: ['show.live'],
  summary: 'A live item names no stream that apps could play.',
  reason: 'Apps can only lead away from themselves, to the page that is linked.',
  source: podcastTag('live-item'),
  examples: [
    `
-- podfeed.yaml --
live:
  - «status: pending»
    start: 2026-11-05 18:00
    title: Live
    guid: a
    contentLinks: {href: "https://live.example/", text: Listen}
`,
    `
-- podfeed.yaml --
live: {status: pending, start: 2026-11-05 18:00, title: Live, guid: a, alternates: {type: application/x-mpegURL, sources: "https://live.example/a.m3u8"}, contentLinks: {href: "https://live.example/", text: Listen}}
`,
  ],
  show(show, say) {
    for (const [index, { enclosure, alternates }] of (show.live ?? []).entries()) {
      if (enclosure !== undefined || alternates !== undefined || show.liveItems?.[index]?.audio) continue;
      say(show, ['live', index], 'This live item names no stream that apps could play.', {
        help: 'Give the address of the stream as its audio.',
      });
    }
  },
};
