import { forServers, isThere } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netMediaNoRange: Rule = {
  id: 'net-media-no-range',
  severity: 'error',
  about: ['episode.enclosure'],
  summary: 'A server does not send parts of a media file.',
  reason:
    'Apple Podcasts requires byte ranges: without them apps can neither seek nor go on after an interruption.',
  source: apple,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"ranges": false} --
`,
    `
-- episodes/1.md --
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- episodes/2.md --
audio: {url: https://media.example.com/2.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"ranges": false} --
-- https://media.example.com/2.mp3 {"ranges": false} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"ranges": true} --
`,
  ],
  ...forServers(
    (fact) => (fact.use === 'media' && isThere(fact) && fact.ranges === false ? 'whole' : undefined),
    ({ called }) => ({
      message: `The server sends the whole of ${called} when asked for a part of it.`,
      help: 'Turn byte ranges on, or move the file to a host that has them.',
    }),
  ),
};
