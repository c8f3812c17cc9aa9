import { readLanguage } from '../../feed/language.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, useInstead } from '../rule.ts';
import { transcript } from '../sources.ts';
import { transcriptsOf } from '../transcripts.ts';

export const nsTranscriptLanguage: Rule = {
  id: 'ns-transcript-language',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: ['episode.transcriptFiles'],
  summary: 'The language of a transcript is not a language code.',
  reason: 'Apps offer transcripts by language and do not know what a name or a country stands for.',
  source: transcript,
  examples: [
    `
transcripts: [{src: https://example.com/1.vtt, language: «English»}]
`,
    `
transcripts: [{src: https://example.com/1.vtt, language: «de_DE»}]
`,
    `
transcripts: [{src: https://example.com/1.vtt, language: de-AT}]
`,
  ],
  episode(episode, say) {
    for (const { language, beside } of transcriptsOf(episode)) {
      const read = language === undefined ? undefined : readLanguage(language);
      if (language === undefined || !read || read.ok) continue;
      say(episode, beside('language'), `${quote(language)} is not a language code.`, {
        help: read.suggestion
          ? `Did you mean ${quote(read.suggestion)}?`
          : 'Use a code such as `en` or `de-AT`.',
        fix:
          read.suggestion && (read.problem === 'underscore' || read.problem === 'name')
            ? useInstead(beside('language'), read.suggestion, undefined, language)
            : undefined,
      });
    }
  },
};
