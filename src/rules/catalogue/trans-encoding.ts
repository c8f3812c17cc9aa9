import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { webVtt } from '../sources.ts';

export const transEncoding: Rule = {
  id: 'trans-encoding',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A transcript is not UTF-8, or holds characters that are no text.',
  reason:
    'Every format of transcripts is UTF-8; in any other encoding, letters beyond ASCII turn into nonsense.',
  source: webVtt,
  examples: [
    `
transcripts: [1.vtt]
-- media/1.vtt latin1 --
WEBVTT

00:03.000 --> 00:04.000
Z«»ürich.
`,
    `
transcripts: [1.txt]
-- media/1.txt --
All «\u0001»aboard.
`,
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:03.000 --> 00:04.000
Zürich.
`,
  ],
  episode: forRemarks('trans-encoding', (text, detail) =>
    detail.get('problem') === 'utf-8'
      ? {
          message: `This transcript cannot be read from here on: ${detail.get('what') ?? 'it is not UTF-8'}.`,
          help: 'Save it as UTF-8.',
        }
      : { message: `This transcript holds ${quote(text)}, which is no text.`, help: 'Remove the character.' },
  ),
};
