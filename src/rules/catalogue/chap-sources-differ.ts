import { showDuration } from '../../feed/duration.ts';
import { type TimeCode, timeCodesOf } from '../../markdown/time-codes.ts';
import { quote } from '../../text/printable.ts';
import { heardDuration } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Seconds by which the same chapter may begin apart: people round. */
const slack = 2;
/** So many make chapters for Apple and Spotify. */
const enough = 3;

export const chapSourcesDiffer: Rule = {
  id: 'chap-sources-differ',
  severity: 'warning',
  where: 'author',
  about: ['episode.body', 'episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'The chapters are not those of the notes, or of the media file.',
  reason:
    'Apple and Spotify make chapters of the times in the notes, other apps read the file, the list in the feed, or what stands in the media file: listeners land in different places.',
  source: own,
  examples: [
    `
audio: 1.mp3
chapters: «[0:00 Departure, 2:00 Border, 10:00 Arrival]»
-- podfeed.yaml --
media: {url: "https://media.example.com/"}
-- media/1.mp3 {"chapters": [{"start": 0}, {"start": 120.5}, {"start": 660}]} --
`,
    `
audio: 1.mp3
chapters: [0:00 Departure, 2:00 Border, 10:00 Arrival]
-- podfeed.yaml --
media: {url: "https://media.example.com/"}
-- media/1.mp3 {"chapters": [{"start": 0}, {"start": 60, "hidden": true}, {"start": 121}, {"start": 599}]} --
`,
    `
-- episodes/1.md --
chapters:
  «src: 1.json»
  list: [0:00 Departure, 2:00 Border]
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 120, "title": "Border"},
  {"startTime": 600, "title": "Arrival"}
]}
`,
    `
duration: 1800
chapters: 1.json
---
What happens on the night shift of a sleeping car:

00:00 Departure
02:00 Border
«10:03» Arrival
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 120, "title": "Border"},
  {"startTime": 600, "title": "Arrival"}
]}
`,
    `
duration: 1800
chapters: 1.json
---
What happens on the night shift of a sleeping car:

«00:00» Departure
02:00 Border
10:00 Arrival
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 120, "title": "Border"},
  {"startTime": 600, "title": "Arrival"},
  {"startTime": 900, "title": "Breakfast"}
]}
`,
    `
duration: 1800
chapters: 1.json
---
What happens on the night shift of a sleeping car:

00:00 Departure
02:02 Border
09:58 Arrival
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "A picture", "toc": false},
  {"startTime": 120, "title": "Border"},
  {"startTime": 600, "title": "Arrival"}
]}
-- episodes/2.md --
chapters: https://example.com/2.json
---
What happens on the night shift of another sleeping car:

00:00 Departure
02:02 Border
09:58 Arrival
`,
    `
duration: 1800
chapters: 1.json
---
What happens on the night shift of a sleeping car:

00:00 Departure
01:00 Border
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 120, "title": "Border"},
  {"startTime": 600, "title": "Arrival"}
]}
`,
    `
duration: 1800
chapters: [0:00 Departure, 2:00 Border, 10:00 Arrival]
---
What happens on the night shift of a sleeping car:

00:00 Departure
02:00 Border
«10:03» Arrival
`,
  ],
  episode(episode, say) {
    const { chapters = [], chaptersOfNotes, audio } = episode.facts ?? {};
    const path = [episode.simpleChapters ? 'simpleChapters' : 'chaptersFile'];
    for (const [others, what] of [
      [episode.simpleChapters?.list, 'The list beside this file'],
      [audio?.chapters?.filter(({ hidden }) => !hidden), 'The media file'],
    ] as const) {
      const differing = others && differenceOf(chapters, others);
      if (!differing) continue;
      const at = quote(showDuration(differing.start));
      const message = differing.isLacking
        ? `${what} has no chapter at ${at}, and these chapters have one.`
        : `${what} has a chapter at ${at}, and these chapters have none.`;
      say(episode, path, message, { help: 'Give both the same chapters.' });
    }
    if (chaptersOfNotes) return;
    const codes = chapters.length > 0 ? timeCodesOf(episode) : [];
    if (codes.length < enough || !isSound(codes, heardDuration(episode))) return;
    const other = codes.find(({ seconds }) => {
      return seconds !== undefined && !chapters.some(({ start }) => isNear(start, seconds));
    });
    const lacking = chapters.find(({ start }) => !codes.some(({ seconds = -9 }) => isNear(start, seconds)));
    if (!other && !lacking) return;
    const message = other
      ? `There is no chapter at ${quote(other.text)}.`
      : `These notes have no line for the chapter at \`${showDuration(lacking!.start)}\`.`;
    say(episode, ['body'], message, {
      part: (other ?? codes[0]!).range,
      help: 'Give the notes and the chapters the same times.',
      related: [{ message: 'The chapters are named here.', owner: episode, path }],
    });
  },
};

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= slack;

interface Start {
  readonly start: number;
}

/** The first chapter of one list that the other has not. Both are in order, or nothing is said. */
function differenceOf(
  ones: readonly Start[],
  others: readonly Start[],
): { readonly start: number; readonly isLacking: boolean } | undefined {
  if (ones.length === 0 || others.length === 0 || !isAscending(ones) || !isAscending(others))
    return undefined;
  for (let index = 0; index < Math.max(ones.length, others.length); index++) {
    const [one, other] = [ones[index]?.start, others[index]?.start];
    if (one !== undefined && other !== undefined && isNear(one, other)) continue;
    const isLacking = one !== undefined && (other === undefined || one < other);
    return { start: (isLacking ? one : other)!, isLacking };
  }
  return undefined;
}

const isAscending = (list: readonly Start[]): boolean =>
  list.every(({ start }, index) => start >= (list[index - 1]?.start ?? 0));

/** Other rules speak of times that go back, or beyond the end. */
function isSound(codes: readonly TimeCode[], duration = Number.POSITIVE_INFINITY): boolean {
  const starts = codes.map(({ seconds = 0 }) => seconds);
  return starts.every((start, index) => start <= duration + 1 && start >= (starts[index - 1] ?? 0));
}
