import type { Episode } from '../../feed/feed.ts';
import { type TimeCode, timesOf } from '../../markdown/time-codes.ts';
import { quote } from '../../text/printable.ts';
import { heardDuration } from '../enclosures.ts';
import { forRemarks, type Rule } from '../rule.ts';

const ofList = forRemarks('chap-first-not-zero', () => ({
  message: 'The first chapter does not begin at 0.',
  help: 'Let it begin at `0`, or put a chapter such as "Intro" before it.',
}));

export const chapFirstNotZero: Rule = {
  id: 'chap-first-not-zero',
  severity: 'warning',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 says nothing of chapters.' },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no chapters.' },
  },
  about: ['episode.body', 'episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'No chapter begins at the beginning of the episode.',
  reason: 'Apple Podcasts and Spotify want the first chapter at 0; the time before it would belong to none.',
  source: {
    name: 'Apple Podcasts, chapters',
    url: 'https://podcasters.apple.com/support/5482-using-chapters-on-apple-podcasts',
  },
  examples: [
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": «12», "title": "Departure"},
  {"startTime": 60, "title": "Border"},
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
duration: 1800
---
What happens on the night shift of a sleeping car:

«00:45» Departure
10:31 Border
20:00 Arrival
`,
    `
duration: 1800
---
The evening begins with a concert on the platform, and ends with breakfast.

18:00 Doors
18:45 Concert
20:00 Departure
`,
    `
duration: 1800
---
What happens on the night shift of a sleeping car:

00:45 Departure
10:31 Border

and then 20:00 Arrival
`,
    `
duration: 1800
---
What happened in other nights than this one, on the clocks of the stations:

00:46 Departure
10:31 Border
45:00 Arrival
`,
    `
duration: 1800
---
What happened on other days than this one, on the clocks of the stations:

10:46 Departure
00:31 Border
20:00 Arrival
`,
    `
chapters: [«0:10 Departure», 10:00 Border, 20:00 Arrival]
`,
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="«12»" title="Departure"/>
<psc:chapter start="10:00" title="Border"/>
<psc:chapter start="20:00" title="Arrival"/>
</psc:chapters>
</item>
`,
  ],
  episode(episode, say) {
    ofList(episode, say);
    if (episode.facts?.chaptersOfNotes) return;
    const first = lateList(episode);
    if (!first) return;
    say(
      episode,
      ['body'],
      `The first time in these notes is ${quote(first.text)}, so apps make no chapters of them.`,
      {
        part: first.range,
        severity: 'hint',
        help: 'Begin the list with a line such as `00:00 Intro`.',
      },
    );
  },
};

/** The first of at least three times in order that are all inside the episode; full quarters are times of day. */
function lateList(episode: Episode): TimeCode | undefined {
  const times = timesOf(episode);
  const starts = times.map(({ seconds }) => seconds ?? Number.NaN);
  const inOrder = starts.every((start, index) => start > (starts[index - 1] ?? 0));
  const isInside = starts.every((start) => start < (heardDuration(episode) ?? 0));
  const isOfDay = starts.every((start) => start % 15 === 0);
  return times.length >= 3 && inOrder && isInside && !isOfDay ? times[0] : undefined;
}
