import { forRemarks, type Rule } from '../rule.ts';
import { webVtt } from '../sources.ts';

export const transSpeakerBlank: Rule = {
  id: 'trans-speaker-blank',
  severity: 'warning',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A voice in a WebVTT transcript has no name.',
  reason: 'The mark is there to say who speaks; without a name, apps show the words as those of nobody.',
  source: webVtt,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

«00:01.000 --> 00:02.000»
<v>All aboard.
`,
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:01.000 --> 00:02.000
<v.loud Ada Muster>All aboard.</v>
`,
  ],
  episode: forRemarks('trans-speaker-blank', () => ({
    message: 'The voice of this cue has no name.',
    help: 'Write it like `<v Ada Muster>`, or leave out the `<v>`.',
  })),
};
