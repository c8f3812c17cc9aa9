import { forRemarks, type Rule } from '../rule.ts';

export const chapFirstNotZero: Rule = {
  id: 'chap-first-not-zero',
  severity: 'warning',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 says nothing of chapters.' },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no chapters.' },
  },
  about: ['episode.chaptersFile'],
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
  ],
  episode: forRemarks('chap-first-not-zero', () => ({
    message: 'The first chapter does not begin at 0.',
    help: 'Let it begin at `0`, or put a chapter such as "Intro" before it.',
  })),
};
