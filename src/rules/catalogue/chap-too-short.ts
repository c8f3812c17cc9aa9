import { forRemarks, type Rule } from '../rule.ts';
import { spotify } from '../sources.ts';

export const chapTooShort: Rule = {
  id: 'chap-too-short',
  severity: 'warning',
  only: ['spotify'],
  about: ['episode.chaptersFile', 'episode.chapterSource', 'episode.simpleChapters'],
  summary: 'A chapter is shorter than Spotify asks for.',
  reason:
    'Spotify asks for 30 seconds at least. Elsewhere a short intro is nothing unusual, so only that profile asks for it.',
  source: spotify,
  examples: [
    `
-- profile spotify --
-- episodes/1.md --
duration: 149
audio: {url: https://media.example.com/1.mp3, length: 2384000}
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": «0», "title": "Departure"},
  {"startTime": 29, "title": "Border"},
  {"startTime": «120», "title": "Arrival"}
]}
`,
    `
-- profile spotify --
-- episodes/1.md --
duration: 150
audio: {url: https://media.example.com/1.mp3, length: 2384000}
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 20, "title": "A picture", "toc": false},
  {"startTime": 30, "title": "Border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
-- profile spotify --
-- episodes/1.md without duration --
audio: {url: https://media.example.com/1.mp3, length: 2384000}
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "Border"},
  {"startTime": 60, "title": "Arrival"}
]}
`,
  ],
  episode: forRemarks('chap-too-short', (_text, detail) => ({
    message: `This chapter lasts ${detail.get('what')} seconds, and Spotify asks for 30.`,
    help: 'Join it with the next one.',
  })),
};
