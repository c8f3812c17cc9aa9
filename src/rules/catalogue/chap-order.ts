import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

export const chapOrder: Rule = {
  id: 'chap-order',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no chapters.' },
  },
  about: ['episode.chaptersFile'],
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
  ],
  episode: forRemarks('chap-order', () => ({
    message: 'This chapter does not begin after the ones before it.',
    help: 'Sort the chapters by their starts, and let each begin at a time of its own.',
  })),
};
