import { forAnswers } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

export const netTls: Rule = {
  id: 'net-tls',
  severity: 'error',
  about: ['episode.enclosure', 'episode.image', 'show.image'],
  summary: 'The certificate of a server is not good.',
  reason: 'Apps refuse to talk to a server whose certificate is out of date or made for another name.',
  source: w3c,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "tls", "detail": "CERT_HAS_EXPIRED"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ fact, called }) =>
    fact.problem === 'tls'
      ? {
          message: `The certificate of the server of ${called} is not good.`,
          help: 'Have it renewed, for the name in the address.',
        }
      : undefined,
  ),
};
