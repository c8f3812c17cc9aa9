import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { transcriptFiles } from '../sources.ts';

export const transJsonShape: Rule = {
  id: 'trans-json-shape',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A JSON transcript is not what it should be: a version and a list of segments.',
  reason: 'Apps drop a transcript that they cannot read, without a word to the listener.',
  source: transcriptFiles,
  examples: [
    `
transcripts: [1.json]
-- media/1.json --
{"version": "1.0.0", "segments": [
  {"startTime": 3, "body": "All aboard."},«,»
]}
`,
    `
transcripts: [1.json]
-- media/1.json --
{"version": "1.0.0", "segments": [
  «{»"startTime": 3},
  {"startTime": «"4"», "body": "All aboard."},
  {"startTime": 5, "body": "Vienna.", «"body"»: "Zurich."}
]}
`,
    `
transcripts: [1.json]
-- media/1.json --
{"version": "1.0.0", "segments": [
  {"speaker": "Ada", "startTime": 3, "endTime": 4.5, "body": "All aboard."}
]}
`,
  ],
  episode: forRemarks('trans-json-shape', (text, detail) => {
    const what = detail.get('what') ?? 'it cannot be understood';
    return text === ''
      ? {
          message: `This transcript cannot be used: ${what}.`,
          help: 'Each of its `segments` needs a `startTime` in seconds and a `body`; beside them stands a `version`.',
        }
      : {
          message: `The name ${quote(text)} ${what.replace(/^a name in it /, '')}.`,
          help: 'Remove it, with its value.',
        };
  }),
};
