import { isUnread } from '../../feed/placed.ts';
import { mediaTypeOf } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { quoteAddress } from '../quote-address.ts';
import { name, type Rule } from '../rule.ts';
import { transcript } from '../sources.ts';
import { isTranscriptType, transcriptsOf, transcriptTypes } from '../transcripts.ts';

const known = new Set(transcriptTypes);

export const nsTranscriptType: Rule = {
  id: 'ns-transcript-type',
  severity: 'error',
  about: ['episode.transcriptFiles'],
  summary: 'The type of a transcript is not known, or none that a transcript can have.',
  reason: 'Apps choose a transcript by its type and leave out what they do not know.',
  source: transcript,
  examples: [
    `
transcripts: [«https://example.com/transcript»]
`,
    `
transcripts: [{src: https://example.com/1, type: «application/msword»}, {src: https://example.com/1, type: «vtt»}, {src: https://example.com/1, type: «text/vvt»}, {src: https://example.com/1, type: «mp3»}]
`,
    `
transcripts: [{src: https://example.com/1, type: text/vtt}, https://example.com/1.srt]
`,
  ],
  episode(episode, say) {
    const help = 'Use `text/vtt`, `application/x-subrip`, `application/json`, `text/html` or `text/plain`.';
    for (const { text, type, path, beside } of transcriptsOf(episode)) {
      if (type !== undefined) {
        if (isTranscriptType(type)) continue;
        const meant = mediaTypeOf(`x.${type}`)?.type ?? nearest(type, known);
        say(episode, beside('type'), `${quote(type)} is not a type of transcripts.`, {
          help: meant !== undefined && known.has(meant) ? `Did you mean ${quote(meant)}?` : help,
        });
      } else if (!known.has(mediaTypeOf(text)?.type ?? '') && !isUnread(episode, path)) {
        say(
          episode,
          path,
          `The ending of ${quoteAddress(text)} does not tell what kind of transcript it is.`,
          {
            help: `Say its type in ${name(episode, beside('type'))}, or name a file that ends in \`.vtt\` or \`.srt\`.`,
          },
        );
      }
    }
  },
};
