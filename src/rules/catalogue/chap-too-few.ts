import { timeCodesOf } from '../../markdown/time-codes.ts';
import { forRemarks, type Rule } from '../rule.ts';

const ofList = forRemarks('chap-too-few', () => ({
  message: 'There are fewer than three chapters that listeners see.',
  help: 'Add chapters, or leave them out.',
}));

export const chapTooFew: Rule = {
  id: 'chap-too-few',
  severity: 'hint',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 says nothing of chapters.' },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no chapters.' },
  },
  about: ['episode.body', 'episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'An episode has fewer than three chapters.',
  reason: 'Apple Podcasts and Spotify ask for at least three; with fewer, some apps show none.',
  source: {
    name: 'Apple Podcasts, chapters',
    url: 'https://podcasters.apple.com/support/5482-using-chapters-on-apple-podcasts',
  },
  examples: [
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": «[»
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "A picture", "toc": false},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "Border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car:

«00:00» Departure
10:30 Arrival
`,
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car:

00:00 Departure

not much
`,
    `
chapters: [«0:00 Departure», 10:00 Border]
`,
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="«0»" title="Departure"/>
</psc:chapters>
</item>
`,
  ],
  episode(episode, say) {
    ofList(episode, say);
    if (episode.facts?.chaptersOfNotes) return;
    const times = timeCodesOf(episode);
    if (times.length !== 2) return;
    say(episode, ['body'], 'These notes name two chapters, and apps ask for three at least.', {
      part: times[0]!.range,
      help: 'Add chapters, or write the times where they do not begin a line.',
    });
  },
};
