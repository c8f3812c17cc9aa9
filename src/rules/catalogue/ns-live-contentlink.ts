import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsLiveContentlink: Rule = {
  id: 'ns-live-contentlink',
  severity: 'error',
  about: ['show.live'],
  summary: 'A live item does not say where it can be heard by those whose app cannot play it.',
  reason: 'The podcast namespace requires a link: apps that cannot play the stream open it.',
  source: podcastTag('live-item'),
  examples: [
    `
-- podfeed.yaml --
live:
  - «status: pending»
    start: 2026-11-05 18:00
    title: Live
    guid: a
`,
    `
-- feed.xml --
<«podcast:liveItem» status="live" start="2026-11-05T18:00:00Z"><title>Live</title></podcast:liveItem>
`,
    `
-- podfeed.yaml --
live: {status: pending, start: 2026-11-05 18:00, title: Live, guid: a, audio: {url: "https://live.example/stream.mp3", type: audio/mpeg}, contentLinks: {href: "https://live.example/", text: Listen}}
`,
  ],
  show(show, say) {
    for (const [index, { contentLinks }] of (show.live ?? []).entries()) {
      const isUnread = show.liveItems?.[index]?.remarks.some(({ path }) => path[0] === 'contentLinks');
      if (contentLinks !== undefined || isUnread) continue;
      say(show, ['live', index], 'This live item has no link to a page where it can be heard or seen.', {
        help: 'Name the page, and what its button says.',
      });
    }
  },
};
