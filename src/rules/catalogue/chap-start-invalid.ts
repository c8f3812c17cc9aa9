import { readDuration } from '../../feed/duration.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { jsonChapters } from '../sources.ts';

const problems: ReadonlyMap<string, string> = new Map([
  ['missing', 'This chapter does not say when it begins.'],
  ['negative', 'This chapter begins before the episode does.'],
]);

export const chapStartInvalid: Rule = {
  id: 'chap-start-invalid',
  severity: 'error',
  about: ['episode.chaptersFile'],
  summary: 'A chapter does not say in seconds when it begins.',
  reason:
    'The start of a chapter is a number of seconds; with anything else, apps drop the chapter or the whole file.',
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
  ],
  episode: forRemarks('chap-start-invalid', (text, detail) => {
    const read = readDuration(text);
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
  }),
};
