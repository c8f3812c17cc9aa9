import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

export const chapTitleMissing: Rule = {
  id: 'chap-title-missing',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no chapters.' },
  },
  about: ['episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'A chapter has no title.',
  reason:
    'Apps show an empty line in the list of chapters. A chapter that only changes the picture can be kept out of the list.',
  source: jsonChapters,
  examples: [
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": «60»},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "toc": false},
  {"startTime": 90, "title": "Border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters: [0:00 Departure, «10:00», 20:00 Arrival]
`,
    `
-- feed.xml --
<item>
<psc:chapters version="1.2">
<psc:chapter start="0" title="Departure"/>
<psc:chapter start="«10:00»" title=""/>
<psc:chapter start="20:00" title="Arrival"/>
</psc:chapters>
</item>
`,
  ],
  episode: forRemarks('chap-title-missing', () => ({
    message: 'This chapter has no title.',
    help: 'Give it one, or keep it out of the list with `toc` false.',
  })),
};
