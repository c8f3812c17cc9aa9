import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

export const chapBeyondEnd: Rule = {
  id: 'chap-beyond-end',
  severity: 'error',
  about: ['episode.chaptersFile'],
  summary: 'A chapter begins after the end of the episode.',
  reason: 'Nobody can hear it; most often the chapters belong to another cut or another episode.',
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
  ],
  episode: forRemarks('chap-beyond-end', () => ({
    message: 'This chapter begins after the end of the episode.',
    help: 'Check that the chapters are those of this recording.',
  })),
};
