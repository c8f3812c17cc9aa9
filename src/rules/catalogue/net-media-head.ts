import { forServers, isThere } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netMediaHead: Rule = {
  id: 'net-media-head',
  severity: 'error',
  about: ['episode.enclosure'],
  summary: 'A server refuses HEAD requests for a media file.',
  reason: 'Apple Podcasts asks for the head of a file before it fetches it.',
  source: apple,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"head": 405} --
`,
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"head": "broken"} --
`,
    `
-- episodes/1.md --
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- episodes/2.md --
audio: {url: https://media.example.com/2.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"head": 405} --
-- https://media.example.com/2.mp3 {"head": 405} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forServers(
    (fact) =>
      fact.use === 'media' && isThere(fact) && fact.head !== undefined ? String(fact.head) : undefined,
    ({ fact, called }) => ({
      message:
        typeof fact.head === 'number'
          ? `The server answers a HEAD request for ${called} with status ${fact.head}.`
          : `The server hangs up on a HEAD request for ${called}.`,
      help: 'Allow HEAD requests on the server.',
    }),
  ),
};
