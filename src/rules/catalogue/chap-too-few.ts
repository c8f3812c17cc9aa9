import { forRemarks, type Rule } from '../rule.ts';

export const chapTooFew: Rule = {
  id: 'chap-too-few',
  severity: 'hint',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 says nothing of chapters.' },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no chapters.' },
  },
  about: ['episode.chaptersFile'],
  summary: 'A chapters file has fewer than three chapters.',
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
  ],
  episode: forRemarks('chap-too-few', () => ({
    message: 'This file has fewer than three chapters that listeners see.',
    help: 'Add chapters, or leave the file out.',
  })),
};
