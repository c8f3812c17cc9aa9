import { forRemarks, type Rule } from '../rule.ts';
import { transcriptFiles } from '../sources.ts';

export const transSrtLine: Rule = {
  id: 'trans-srt-line',
  severity: 'hint',
  only: ['podcasting20'],
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'Cues of an SRT transcript have more than two lines, or lines of more than 32 characters.',
  reason:
    'The podcast namespace asks for captions that fit on a small screen. Most SRT files are wider and most apps cope, so only this profile asks for it.',
  source: transcriptFiles,
  examples: [
    `
-- profile podcasting20 --
-- episodes/1.md --
transcripts: [1.srt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
«${'a'.repeat(33)}»
`,
    `
-- profile podcasting20 --
-- episodes/1.md --
transcripts: [1.srt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
one
two
«three»
four
`,
    `
-- profile podcasting20 --
-- episodes/1.md --
transcripts: [1.srt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
${'a'.repeat(32)}
<i>${'b'.repeat(32)}</i>

2
00:00:03,000 --> 00:00:04,000
one
two
`,
    `
transcripts: [1.srt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
${'a'.repeat(33)}
`,
  ],
  episode: forRemarks('trans-srt-line', (_text, detail) => {
    const count = detail.get('what');
    return {
      message:
        count === '1'
          ? 'This line is longer than 32 characters, or the third of its cue.'
          : `${count} lines of this transcript are longer than 32 characters, or the third of their cue; this is the first.`,
      help: 'Set the program that transcribes to cues of two lines with 32 characters.',
    };
  }),
};
