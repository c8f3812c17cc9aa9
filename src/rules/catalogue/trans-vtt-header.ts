import { forRemarks, type Rule } from '../rule.ts';
import { webVtt } from '../sources.ts';

export const transVttHeader: Rule = {
  id: 'trans-vtt-header',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A WebVTT transcript does not begin with the word WEBVTT.',
  reason: 'Players know the format by its first line and refuse a file without it.',
  source: webVtt,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt --
«1»
00:00:01.000 --> 00:00:02.000
All aboard.
`,
    `
transcripts: [1.vtt]
-- media/1.vtt --
«WEBVTT2»

00:01.000 --> 00:02.000
All aboard.
`,
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT Night trains

NOTE Times --> as in the last cut

intro
00:01.000 --> 00:02.000 align:start
<v Ada>All aboard.
`,
  ],
  episode: forRemarks('trans-vtt-header', () => ({
    message: 'This WebVTT file does not begin with `WEBVTT`.',
    help: 'Put a line `WEBVTT` and a blank line before the first cue.',
  })),
};
