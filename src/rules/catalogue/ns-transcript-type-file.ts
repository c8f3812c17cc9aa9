import { mediaTypeOf, standardType } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { transcript } from '../sources.ts';
import { isTranscriptType, transcriptsOf } from '../transcripts.ts';

const checkContent = forRemarks('ns-transcript-type-file', (_text, detail) => ({
  message: `This transcript is WebVTT, but its type is ${quote(detail.get('type') ?? '')}.`,
  help: 'Let its name end in `.vtt` and its type be `text/vtt`.',
}));

export const nsTranscriptTypeFile: Rule = {
  id: 'ns-transcript-type-file',
  severity: 'error',
  about: ['episode.transcriptFiles'],
  summary: 'The type of a transcript is not that of its file.',
  reason: 'Apps read a transcript by its type; one of another kind shows as nonsense or not at all.',
  source: transcript,
  examples: [
    `
transcripts: [{src: https://example.com/1.srt, type: «text/vtt»}]
`,
    `
transcripts: [1.srt]
-- media/1.srt --
«WEBVTT»

00:00:01.000 --> 00:00:02.000
All aboard.
`,
    `
transcripts: [{src: https://example.com/1.srt, type: application/srt}, {src: https://example.com/2.srt, type: vtt}]
-- podfeed.yaml --
rules: {ns-transcript-type: warning}
`,
  ],
  episode(episode, say) {
    checkContent(episode, say);
    for (const { text, type, beside } of transcriptsOf(episode)) {
      const ending = mediaTypeOf(text);
      if (type === undefined || ending?.use !== 'transcript' || standardType(type) === ending.type) continue;
      if (!isTranscriptType(type)) continue;
      say(episode, beside('type'), `The type ${quote(type)} does not fit the ending of the transcript.`, {
        help: `Use ${quote(ending.type)}.`,
      });
    }
  },
};
