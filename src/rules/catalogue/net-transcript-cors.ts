import { forServers, isThere } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { transcript } from '../sources.ts';

export const netTranscriptCors: Rule = {
  id: 'net-transcript-cors',
  severity: 'warning',
  about: ['episode.transcripts', 'episode.transcriptFiles'],
  summary: 'Players on web pages may not read a transcript.',
  reason:
    'A browser hands a file of another site to a page only when its server allows that, so web players show no transcript.',
  source: transcript,
  examples: [
    `
transcripts: [«https://media.example.com/1.vtt»]
-- https://media.example.com/1.vtt {"cors": false} --
`,
    `
transcripts: [https://media.example.com/1.vtt]
-- https://media.example.com/1.vtt {"cors": true} --
`,
  ],
  ...forServers(
    (fact) => (fact.use === 'transcript' && isThere(fact) && fact.cors === false ? 'closed' : undefined),
    ({ called }) => ({
      message: `The server does not let pages of other sites read ${called}.`,
      help: 'Let it send `Access-Control-Allow-Origin: *` with transcripts.',
    }),
  ),
};
