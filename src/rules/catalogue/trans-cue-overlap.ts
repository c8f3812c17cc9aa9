import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const transCueOverlap: Rule = {
  id: 'trans-cue-overlap',
  severity: 'hint',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A cue of a transcript begins before the one above it ends.',
  reason:
    'Both are shown at once, one over the other. Where two people speak at the same time, give their cues the same start.',
  source: own,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:01.000 --> 00:04.000
All aboard.

«00:03.000 --> 00:05.000»
Vienna.

00:04.000 --> 00:06.000
Zurich.
`,
    `
transcripts: [1.srt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:04,000
All aboard.

2
00:00:01,000 --> 00:00:03,000
Wait!

3
00:00:03,600 --> 00:00:05,000
Vienna.
`,
  ],
  episode: forRemarks('trans-cue-overlap', (_text, detail) => {
    const count = detail.get('what') ?? '1';
    return {
      message:
        count === '1'
          ? 'This cue begins before the one above it ends.'
          : `${count} cues begin before the one above them ends; this is the first.`,
      help: 'Let each cue end where the next one begins.',
    };
  }),
};
