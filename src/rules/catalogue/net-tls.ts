import { certificateFault } from '../../text/exchange.ts';
import { forServers } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

export const netTls: Rule = {
  id: 'net-tls',
  severity: 'error',
  about: [
    'episode.enclosure',
    'episode.alternates',
    'episode.image',
    'episode.images',
    'show.image',
    'show.images',
    'show.trailers',
    'show.live',
  ],
  summary: 'The certificate of a server is not good.',
  reason: 'Apps refuse to talk to a server whose certificate is out of date or made for another name.',
  source: w3c,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "tls", "detail": "CERT_HAS_EXPIRED"} --
`,
    `
-- episodes/1.md --
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- episodes/2.md --
audio: {url: https://media.example.com/2.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "tls", "detail": "ERR_TLS_CERT_ALTNAME_INVALID"} --
-- https://media.example.com/2.mp3 {"problem": "tls", "detail": "ERR_TLS_CERT_ALTNAME_INVALID"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forServers(
    ({ problem, detail = '' }) => (problem === 'tls' ? certificateFault(detail) : undefined),
    ({ called }, fault) => ({
      message: `The server of ${called} cannot be trusted: ${fault}.`,
      help: 'Have its certificate renewed, for the name in the address.',
    }),
  ),
};
