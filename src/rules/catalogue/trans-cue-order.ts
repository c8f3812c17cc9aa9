import { forRemarks, type Rule } from '../rule.ts';
import { webVtt } from '../sources.ts';

export const transCueOrder: Rule = {
  id: 'trans-cue-order',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A cue of a transcript ends before it begins, or begins before the one above it.',
  reason: 'Players go through the cues in order; a cue that goes back is never shown.',
  source: webVtt,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:03.000 --> 00:04.000
All aboard.

«00:02.000 --> 00:05.000»
Vienna.

«00:06.000 --> 00:06.000»
Zurich.
`,
    `
transcripts: [1.json]
-- media/1.json --
{"version": "1.0.0", "segments": [
  {"startTime": 3, "endTime": 4, "body": "All aboard."},
  {"startTime": «2», "body": "Vienna."}
]}
`,
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:03.000 --> 00:05.000
All aboard.

00:03.000 --> 00:04.000
Two speak at once.
`,
  ],
  episode: forRemarks('trans-cue-order', (_text, detail) =>
    detail.get('what') === 'ends'
      ? { message: 'This cue does not end after it begins.', help: 'Correct its times.' }
      : { message: 'This cue begins before the one above it.', help: 'Sort the cues by their starts.' },
  ),
};
