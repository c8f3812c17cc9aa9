import { forRemarks, type Rule } from '../rule.ts';
import { webVtt } from '../sources.ts';

export const transCueInvalid: Rule = {
  id: 'trans-cue-invalid',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A line of a transcript cannot be understood.',
  reason:
    'Players drop a cue whose times they cannot read, and end a cue at an arrow, so that words are lost.',
  source: webVtt,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

«00:01.000 --> later»
All aboard.

00:03.000 --> 00:04.000
«Vienna --> Zurich»
`,
    `
transcripts: [1.srt]
-- media/1.srt --
1
«00:00:01,000 --> 00:00:61,000»
All aboard.

2
00:01:05,000 --> 00:01:06,000
Vienna.
`,
    `
transcripts: [1.srt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:59,000
All aboard.
Vienna --> Zurich
`,
  ],
  episode: forRemarks('trans-cue-invalid', (_text, detail) => {
    if (detail.get('problem') === 'line') {
      return { message: 'This line is longer than 64 KiB.', help: 'Give each cue lines of its own.' };
    }
    return detail.get('what') === 'arrow'
      ? {
          message: 'The words of a cue hold an arrow, which ends the cue.',
          help: 'Write `--&gt;` in its place.',
        }
      : {
          message: 'The times of this cue cannot be read.',
          help: 'Write them like `00:01:02.500 --> 00:01:05.000`, in SRT with commas.',
        };
  }),
};
