import { showDuration } from '../../feed/duration.ts';
import { timeCodesOf } from '../../markdown/time-codes.ts';
import { quote } from '../../text/printable.ts';
import { heardDuration } from '../enclosures.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

const ofList = forRemarks('chap-beyond-end', () => ({
  message: 'This chapter begins after the end of the episode.',
  help: 'Check that the chapters are those of this recording.',
}));

export const chapBeyondEnd: Rule = {
  id: 'chap-beyond-end',
  severity: 'error',
  about: ['episode.body', 'episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'A chapter begins after the end of the episode.',
  reason:
    'Nobody can hear it; most often the chapters belong to another cut or another episode. Times at the beginning of lines in the notes make chapters too.',
  source: jsonChapters,
  examples: [
    `
duration: 1800
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "Border"},
  {"startTime": «1801.5», "title": "Arrival"}
]}
`,
    `
duration: 1800
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "Border"},
  {"startTime": 1801, "title": "Arrival"}
]}
`,
    `
duration: 1800
---
What happens on the night shift of a sleeping car:

0:00 Departure
10:30 Border
«30:02» Arrival
«1:00:00» Breakfast
`,
    `
duration: 1800
---
What happens on the night shift of a sleeping car:

0:00 Departure
10:30 Border
30:01 Arrival
`,
    `
-- episodes/1.md without duration --
title: The last sleeper
audio: {url: https://media.example.com/1.mp3, length: 28800000}
---
What happens on the night shift of a sleeping car:

0:00 Departure
10:30 Border
30:02 Arrival
`,
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="0" title="Departure"/>
<psc:chapter start="10:00" title="Border"/>
<psc:chapter start="«00:30:02»" title="Arrival"/>
</psc:chapters>
</item>
`,
    `
chapters: notes
---
What happens on the night shift of a sleeping car:

- 0:00 Departure
- 10:30 Border
- «30:02» Arrival
`,
  ],
  episode(episode, say) {
    ofList(episode, say);
    if (episode.facts?.chaptersOfNotes) return;
    const duration = heardDuration(episode);
    if (duration === undefined) return;
    for (const { seconds = 0, text, range } of timeCodesOf(episode)) {
      // Durations are rounded to seconds.
      if (seconds <= duration + 1) continue;
      say(
        episode,
        ['body'],
        `${quote(text)} is later than the end of the episode, which lasts ${showDuration(duration)}.`,
        {
          part: range,
          severity: 'warning',
          help: 'Correct the time, or check that the list is that of this recording.',
        },
      );
    }
  },
};
