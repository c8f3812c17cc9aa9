import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsLiveGuid: Rule = {
  id: 'ns-live-guid',
  severity: 'error',
  about: ['show.live'],
  summary: 'A live item has no guid, or that of another one.',
  reason: 'Apps know a stream by its guid: who follows it is told when it begins, once.',
  source: podcastTag('live-item'),
  examples: [
    `
-- podfeed.yaml --
live:
  - «status: pending»
    start: 2026-11-05 18:00
    title: Live
    contentLinks: {href: "https://live.example/", text: Listen}
  - {status: pending, start: 2026-11-12 18:00, title: Live, guid: a, contentLinks: {href: "https://live.example/", text: Listen}}
  - {status: pending, start: 2026-11-19 18:00, title: Live, guid: «a», contentLinks: {href: "https://live.example/", text: Listen}}
`,
    `
-- podfeed.yaml --
live: {status: pending, start: 2026-11-05 18:00, title: Live, guid: a, audio: {url: "https://live.example/stream.mp3", type: audio/mpeg}, contentLinks: {href: "https://live.example/", text: Listen}}
`,
  ],
  show(show, say) {
    const seen = new Map<string, number>();
    for (const [index, { guid }] of (show.live ?? []).entries()) {
      const path = ['live', index];
      if (guid === undefined) {
        say(show, path, 'This live item has no guid.', {
          help: 'Give it one of its own, such as `live-2026-11-05`, and keep it as long as the stream is the same.',
        });
        continue;
      }
      const first = seen.get(guid.value);
      if (first === undefined) seen.set(guid.value, index);
      else {
        say(show, [...path, 'guid'], 'Another live item has this guid.', {
          help: 'Give each of them its own.',
          related: [{ message: 'It is this one.', owner: show, path: ['live', first, 'guid'] }],
        });
      }
    }
  },
};
