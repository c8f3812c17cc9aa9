import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const transCueEmpty: Rule = {
  id: 'trans-cue-empty',
  severity: 'hint',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A cue of a transcript has no words.',
  reason: 'Apps show an empty line for as long as it lasts, or end the transcript there.',
  source: own,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

«00:01.000 --> 00:02.000»

00:02.000 --> 00:03.000
All aboard.

00:03.000 --> 00:04.000
<v Ada></v>
`,
    `
transcripts: [1.json]
-- media/1.json --
{"version": "1.0.0", "segments": [
  {"startTime": «1», "body": " "},
  {"startTime": 3, "body": "All aboard."}
]}
`,
    `
transcripts: [1.srt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
♪
`,
  ],
  episode: forRemarks('trans-cue-empty', (_text, detail) => {
    const count = detail.get('what') ?? '1';
    return {
      message: count === '1' ? 'This cue has no words.' : `${count} cues have no words; this is the first.`,
      help: 'Take out its times, or write what is to be heard: `♪` or `[applause]`.',
    };
  }),
};
