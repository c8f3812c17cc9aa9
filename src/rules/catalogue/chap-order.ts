import { type TimeCode, timeCodesOf } from '../../markdown/time-codes.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

const ofList = forRemarks('chap-order', () => ({
  message: 'This chapter does not begin after the ones before it.',
  help: 'Sort the chapters by their starts, and let each begin at a time of its own.',
}));

export const chapOrder: Rule = {
  id: 'chap-order',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no chapters.' },
  },
  about: ['episode.body', 'episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'The chapters are not in the order of their starts.',
  reason:
    'Apps take each chapter to end where the next one begins; out of order, chapters are skipped or never end.',
  source: jsonChapters,
  examples: [
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 120, "title": "Border"},
  {"startTime": «60», "title": "Pass"},
  {"startTime": «120», "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "Border"},
  {"startTime": 60, "title": "A picture", "toc": false},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
duration: 1800
---
What happens on the night shift of a sleeping car:

00:00 Departure
10:30 Border
«09:00» Pass
11:00 Arrival
«11:00» Breakfast
`,
    `
duration: 1800
---
What happens on the night shift, from 23:00 on:

- (00:00) Departure
- **10:30** – Border
- 10:31 Pass
At 12:30 is lunch.
`,
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="0" title="Departure"/>
<psc:chapter start="10:00" title="Border"/>
<psc:chapter start="«9:00»" title="Pass"/>
<psc:chapter start="12:00" title="Arrival"/>
</psc:chapters>
</item>
`,
    `
chapters:
  - 0:00 Departure
  - 10:00 Border
  - start: «9:00»
    title: Pass
  - «10:00 Arrival»
`,
  ],
  episode(episode, say) {
    ofList(episode, say);
    if (episode.facts?.chaptersOfNotes) return;
    let before: TimeCode | undefined;
    for (const code of timeCodesOf(episode)) {
      const { seconds, text, range } = code;
      if (seconds === undefined) continue;
      if (before && seconds <= before.seconds!) {
        say(
          episode,
          ['body'],
          `The chapter at ${quote(text)} does not begin after the one at ${quote(before.text)}.`,
          {
            part: range,
            help: 'Correct the time, or sort the lines.',
          },
        );
      } else before = code;
    }
  },
};
