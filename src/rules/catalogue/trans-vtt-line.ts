import { forRemarks, type Rule } from '../rule.ts';
import { transcriptFiles } from '../sources.ts';

export const transVttLine: Rule = {
  id: 'trans-vtt-line',
  severity: 'hint',
  only: ['podcasting20'],
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'Lines of a WebVTT transcript are longer than 65 characters.',
  reason:
    'Apps that show the transcript as captions break such lines anywhere. Programs that transcribe write them all the time and most apps cope, so only this profile asks for it.',
  source: transcriptFiles,
  examples: [
    `
-- profile podcasting20 --
-- episodes/1.md --
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:01.000 --> 00:02.000
«${'a'.repeat(66)}»

00:03.000 --> 00:04.000
${'b'.repeat(66)}
`,
    `
-- profile podcasting20 --
-- episodes/1.md --
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

NOTE ${'This is a comment. '.repeat(10)}

00:01.000 --> 00:02.000
<v Ada Muster>${'a'.repeat(65)}
one
two
three
`,
    `
transcripts: [1.vtt]
-- media/1.vtt --
WEBVTT

00:01.000 --> 00:02.000
${'a'.repeat(66)}
`,
  ],
  episode: forRemarks('trans-vtt-line', (_text, detail) => ({
    message: linesOf(detail, 'longer than 65 characters'),
    help: 'Break the lines where a breath is taken, or set the program that transcribes to shorter lines.',
  })),
};

function linesOf(detail: ReadonlyMap<string, string>, is: string): string {
  const count = detail.get('what');
  return count === '1'
    ? `This line is ${is}.`
    : `${count} lines of this transcript are ${is}; this is the first.`;
}
