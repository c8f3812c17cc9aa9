import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead, type Words } from '../rule.ts';
import { transcriptFiles } from '../sources.ts';

export const nsTranscriptConvert: Rule = {
  id: 'ns-transcript-convert',
  severity: 'error',
  where: 'author',
  about: ['episode.transcriptFiles'],
  summary: 'A transcript cannot be written in a format that is asked for.',
  reason: 'The feed would not name a transcript that its author counts on.',
  source: transcriptFiles,
  examples: [
    `
transcripts: {from: 1.srt, to: [vtt, «doc»]}
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
All aboard.
`,
    `
transcripts: {from: 1.srt, to: «jason»}
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
All aboard.
`,
    `
transcripts: {from: «https://example.com/1.srt», to: vtt}
`,
    `
transcripts: {from: 1.txt, to: [html, «vtt»]}
-- media/1.txt --
Ada: All aboard.
`,
    `
transcripts: {from: 1.vtt, to: «vtt»}
-- media/1.vtt --
WEBVTT

00:01.000 --> 00:02.000
All aboard.
`,
    `
transcripts: {src: 1.vtt, from: «2.vtt», to: srt}
-- media/1.vtt --
WEBVTT

00:01.000 --> 00:02.000
All aboard.
`,
    `
transcripts: [{from: 1.srt, to: [vtt, json, html, text], language: en}, https://example.com/1.vtt]
-- media/1.srt --
1
00:00:01,000 --> 00:00:02,000
All aboard.
`,
  ],
  episode: forRemarks('ns-transcript-convert', (text, detail, called, { path }): Words => {
    const [from, to] = [detail.get('from') ?? 'text', detail.get('to') ?? 'another format'];
    switch (detail.get('problem')) {
      case 'unknown': {
        const suggestion = detail.get('suggestion');
        return {
          message: `${quote(text)} is not a format of transcripts.`,
          help: 'Choose from `vtt`, `srt`, `json`, `html` and `text`.',
          fix: suggestion === undefined ? undefined : useInstead(path, suggestion, undefined, text),
        };
      }
      case 'address':
        return {
          message: 'A transcript that lies elsewhere cannot be written in another format.',
          help: 'Put the file into the media folder and name it there.',
        };
      case 'both':
        return {
          message: `This transcript has two files; ${called} is not used.`,
          help: 'Keep one of the two, or make two entries of them.',
        };
      case 'same':
        return {
          message: `This transcript is ${from} already.`,
          help: 'Take the format out: the file itself is in the feed.',
        };
      case 'times':
        return {
          message: `This ${from} transcript has no times, without which there is no ${to}.`,
          help: 'Begin with a file that has times, or take the format out.',
        };
      default:
        return {
          message: `As ${to}, this transcript would be larger than 10 MiB.`,
          help: 'Take the format out, or shorten the transcript.',
        };
    }
  }),
};
