import { forRemarks, type Rule } from '../rule.ts';
import { spotify } from '../sources.ts';

export const chapTitleLong: Rule = {
  id: 'chap-title-long',
  severity: 'hint',
  only: ['spotify'],
  about: ['episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'The title of a chapter is longer than Spotify asks for.',
  reason:
    'Spotify shows about 40 characters of a title in its list of chapters. Other apps show more, so only that profile asks for it.',
  source: spotify,
  examples: [
    `
-- profile spotify --
-- episodes/1.md --
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": «"Departure, with forty-one characters in 🚂"»},
  {"startTime": 60, "title": "Border", "toc": true},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
-- profile spotify --
-- episodes/1.md --
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure, with forty characters in it 🚂"},
  {"startTime": 60, "title": "A picture that is kept out of the list of chapters", "toc": false},
  {"startTime": 90, "title": "Border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure, with more than forty characters in it"},
  {"startTime": 60, "title": "Border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
  ],
  episode: forRemarks('chap-title-long', (_text, detail) => ({
    message: `This title has ${detail.get('what')} characters, and Spotify shows 40.`,
    help: 'Say it in a few words.',
  })),
};
