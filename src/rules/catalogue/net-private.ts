import { quoteAddress } from '../quote-address.ts';
import { forAnswers } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const netPrivate: Rule = {
  id: 'net-private',
  severity: 'warning',
  about: [
    'episode.enclosure',
    'episode.alternates',
    'episode.image',
    'episode.images',
    'episode.transcripts',
    'episode.chapters',
    'show.image',
    'show.images',
    'show.trailers',
    'show.live',
  ],
  summary: 'An address leads into a private network.',
  reason:
    'It means another machine to everybody who reads the feed, and nothing to most. podfeed does not ask there, because a feed could make it look around in a network that is not its own.',
  source: own,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "private"} --
`,
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "private", "at": "http://192.168.0.1/1.mp3"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ fact: { problem, at }, called }) =>
    problem === 'private'
      ? {
          message:
            at === undefined
              ? `${called} is a private address, and was not asked for.`
              : `${called} leads to the private address ${quoteAddress(at)}, which was not asked for.`,
          help: 'Give an address that everybody can reach. If it is meant, for tests, add --allow-private-hosts.',
        }
      : undefined,
  ),
};
