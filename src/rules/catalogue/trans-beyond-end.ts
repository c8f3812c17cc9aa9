import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const transBeyondEnd: Rule = {
  id: 'trans-beyond-end',
  severity: 'warning',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A transcript goes on after the end of the episode.',
  reason: 'It was most often made from another cut, so its times are wrong before that too.',
  source: own,
  examples: [
    `
duration: 1800
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:03.000 --> 00:04.000
All aboard.

«30:01.001 --> 30:05.000»
Vienna.

30:06.000 --> 30:07.000
Zurich.
`,
    `
duration: 1800
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

«29:03.000 --> 30:06.000»
All aboard.
`,
    `
duration: 1800
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

30:01.000 --> 30:05.000
Vienna.
`,
  ],
  episode: forRemarks('trans-beyond-end', (_text, detail) => ({
    message:
      detail.get('what') === 'ends'
        ? 'This cue goes on after the end of the episode.'
        : 'From here on, the transcript is later than the end of the episode.',
    help: 'Check that it is the transcript of this recording.',
  })),
};
