import { forRemarks, name, type Rule } from '../rule.ts';
import { transcript } from '../sources.ts';

export const nsTranscriptBlank: Rule = {
  id: 'ns-transcript-blank',
  severity: 'error',
  about: ['episode.transcriptFiles'],
  summary: 'A transcript has neither file nor address.',
  reason: 'Nobody can read a transcript that is nowhere; it is left out of the feed.',
  source: transcript,
  examples: [
    `
transcripts: [https://example.com/1.vtt, «{type: text/vtt}»]
`,
    `
transcripts: «{src: "", language: en}»
`,
    `
transcripts: [«""»]
`,
    `
transcripts: {src: "https://example.com/1.vtt", type: text/vtt}
-- episodes/2.md --
transcripts: []
-- episodes/3.md --
transcripts:
`,
  ],
  episode(episode, say) {
    forRemarks('ns-transcript-blank', (_text, _detail, called) => ({
      message: `This entry of ${called} names no file.`,
      help: `Name the file as ${name(episode, ['transcripts', 'src'])}, or take the entry out.`,
    }))(episode, say);
  },
};
