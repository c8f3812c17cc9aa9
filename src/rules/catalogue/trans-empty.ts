import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const transEmpty: Rule = {
  id: 'trans-empty',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A transcript has no words.',
  reason: 'Listeners who rely on the transcript open it and find nothing.',
  source: own,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt --
«»WEBVTT

00:03.000 --> 00:04.000

`,
    `
transcripts: [1.json]
-- media/1.json --
{"version": "1.0.0", "segments": «[]»}
`,
    `
transcripts: [1.txt]
-- media/1.txt --
All aboard.
`,
  ],
  episode: forRemarks('trans-empty', () => ({
    message: 'This transcript has no words.',
    help: 'Make it anew, or leave it out.',
  })),
};
