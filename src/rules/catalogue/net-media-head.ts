import { forAnswers, isThere } from '../remote.ts';
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
-- https://media.example.com/1.mp3 {"headStatus": 405} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ use, fact, called }) =>
    use === 'media' && isThere(fact) && fact.headStatus !== undefined
      ? {
          message: `The server answers a HEAD request for ${called} with status ${fact.headStatus}.`,
          help: 'Allow HEAD requests on the server.',
        }
      : undefined,
  ),
};
