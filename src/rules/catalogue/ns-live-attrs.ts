import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const unread = forRemarks('ns-live-attrs', (text, detail, called) => {
  if (detail.has('missing')) {
    return {
      message: 'This live item does not say when it begins.',
      help: 'Give its `start`, day and time, such as `2026-11-05 18:00`.',
    };
  }
  if (detail.get('problem') === 'zone') {
    return {
      message: `${called} is ${quote(text)}, which does not say in what time zone.`,
      help: 'Write it with its offset, such as `2026-11-05T18:00:00Z`.',
    };
  }
  if (text === '') {
    return {
      message: 'This live item does not say whether it is to come, on now, or over.',
      help: 'Give its `status`: `pending`, `live` or `ended`.',
    };
  }
  return {
    message: `${called} is ${quote(text)}, which apps do not understand here.`,
    help: 'A status is `pending`, `live` or `ended`; a time is day and time, such as `2026-11-05 18:00`.',
  };
});

export const nsLiveAttrs: Rule = {
  id: 'ns-live-attrs',
  severity: 'error',
  about: ['show.live'],
  summary: 'A live item does not say its state and its times as it should.',
  reason: 'Apps that announce a stream go by these, and skip an item without them.',
  source: podcastTag('live-item'),
  examples: [
    `
-- podfeed.yaml --
live:
  - {status: «soon», start: 2026-11-05 18:00, title: Live, guid: a, contentLinks: "https://live.example/"}
  - {status: live, start: «Thursday», title: Live, guid: b, contentLinks: "https://live.example/"}
  - «start: 2026-11-05 18:00»
  - «status: live»
  - {status: ended, start: 2026-11-05 18:00, end: «2026-11-05 17:00», title: Live, guid: c}
`,
    `
-- feed.xml --
<podcast:liveItem status="ended" start="2026-11-05T18:00:00Z" end="«2026-11-05T17:00:00Z»"><title>Live</title></podcast:liveItem>
<«podcast:liveItem» status="ended" start="2026-11-05T18:00:00Z"/>
<podcast:liveItem status="ended" start="«2026-11-05T18:00:00»"><title>Live</title></podcast:liveItem>
`,
    `
-- podfeed.yaml --
live: {status: pending, start: 2026-11-05 18:00, end: 2026-11-05 19:00, title: Live, guid: a, audio: {url: "https://live.example/stream.mp3", type: audio/mpeg}, contentLinks: {href: "https://live.example/", text: Listen}}
`,
  ],
  show(show, say) {
    unread(show, say);
    for (const [index, { start, end, title }] of (show.live ?? []).entries()) {
      if (end !== undefined && end <= start) {
        say(show, ['live', index, 'end'], 'This live item ends before it begins.', {
          help: 'Correct one of the two times.',
        });
      }
      if (title === undefined) {
        say(show, ['live', index], 'This live item has no title.', {
          severity: 'warning',
          help: 'Give it one: it is what listeners see of it.',
        });
      }
    }
  },
};
