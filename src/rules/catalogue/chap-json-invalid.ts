import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

export const chapJsonInvalid: Rule = {
  id: 'chap-json-invalid',
  severity: 'error',
  where: 'author',
  about: ['episode.chaptersFile'],
  summary: 'A chapters file is not what it should be: JSON with a version and a list of chapters.',
  reason:
    'Apps drop a chapters file that they cannot read, without a word to the listener. Of a name that stands twice each keeps another value. The type of the file is written by podfeed, and an episode has one such file.',
  source: jsonChapters,
  examples: [
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
«]»}
`,
    `
chapters: 1.json
-- media/1.json --
«{»"chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "Border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", «"version"»: "2", «"__proto__"»: {}, "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 60, "title": "Border"},
  {"startTime": 120, "title": "Arrival"}
]}
`,
    `
chapters: 1.json
-- media/1.json --
«[]»
`,
    `
chapters: 1.json
-- media/1.json latin1 --
{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "Z«»ürich"}]}
`,
    `
chapters: 1.json
-- media/1.json --
{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 95.5, "title": "Border", "url": "https://example.com/border"},
  {"startTime": 100, "img": "https://example.com/pass.jpg", "toc": false},
  {"startTime": 1800, "title": "Arrival"}
]}
`,
  ],
  episode: forRemarks('chap-json-invalid', (text, detail) => {
    const what = detail.get('what') ?? 'it cannot be understood';
    if (text === '') {
      return {
        message: `This chapters file cannot be used: ${what}.`,
        help: 'Save it as JSON in UTF-8, with a `version` and a list of `chapters`.',
      };
    }
    return {
      message: `The name ${quote(text)} ${what.replace(/^a name in it /, '')}.`,
      help: 'Remove it, with its value.',
    };
  }),
};
