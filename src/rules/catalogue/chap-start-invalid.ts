import { readDuration } from '../../feed/duration.ts';
import { timeCodesOf } from '../../markdown/time-codes.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

const problems: ReadonlyMap<string, string> = new Map([
  ['missing', 'This chapter does not say when it begins.'],
  ['negative', 'This chapter begins before the episode does.'],
]);

const inClock = 'Write hours, minutes and seconds, such as `00:12:34`, and behind them the title.';

const ofList = forRemarks('chap-start-invalid', (text, detail) => {
  const read = readDuration(text);
  if (detail.get('what') === 'clock') {
    return { message: `${quote(text)} is not a time that a chapter can begin at.`, help: inClock };
  }
  return {
    message:
      problems.get(detail.get('what') ?? '') ??
      (text === ''
        ? 'The start of this chapter is not a number.'
        : `${quote(text)} is not a number of seconds.`),
    help: read.ok
      ? `Write the seconds as a number: \`${read.value}\`.`
      : 'Write the seconds from the beginning of the episode as a number, such as `95.5`.',
  };
});

export const chapStartInvalid: Rule = {
  id: 'chap-start-invalid',
  severity: 'error',
  about: ['episode.body', 'episode.chaptersFile', 'episode.chapterSource'],
  summary: 'A chapter does not say when it begins.',
  reason:
    'Apps drop a chapter whose start they cannot read, or the whole file. In JSON chapters it is a number of seconds.',
  source: jsonChapters,
  examples: [
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  «{»"title": "Border"},
  {"startTime": «-1», "title": "Pass"},
  {"startTime": «"0:05"», "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 1.5e2, "title": "Border"},
  {"startTime": 300, "title": "Arrival"}
]}
`,
    `
title: The last sleeper
---
What happens on the night shift of a sleeping car:

0:00 Departure
«5:60» Border
«1:60:00» Pass
75:00 Arrival
5:59 Breakfast
1:59:00 Lunch
`,
    `
chapters:
  - 0:00 Departure
  - «10:75» Border
  - {start: «soon», title: Pass}
  - «Arrival»
  - {start: "20:00", title: Arrival, end: «later»}
  - "12:30 At the pass: a stop"
  - "[25:00] Breakfast"
`,
    `
chapters: 1.txt
-- media/1.txt --
0:00 Departure
«10:75» Border
20:00 Arrival
`,
  ],
  episode(episode, say) {
    ofList(episode, say);
    if (episode.facts?.chaptersOfNotes) return;
    for (const { seconds, text, range } of timeCodesOf(episode)) {
      if (seconds !== undefined) continue;
      say(episode, ['body'], `${quote(text)} is a time that no clock shows.`, {
        part: range,
        severity: 'warning',
        help: 'Seconds go up to 59, and minutes too where there are hours.',
      });
    }
  },
};
