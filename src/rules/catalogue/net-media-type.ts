import { standardType } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { forServers, isThere } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const netMediaType: Rule = {
  id: 'net-media-type',
  severity: 'warning',
  about: ['episode.enclosure', 'episode.alternates', 'show.trailers'],
  summary: 'The type that a server names for a media file is not the one in the feed.',
  reason:
    'Web players and browsers believe the server: what it calls no sound they download instead of playing it.',
  source: own,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"type": "application/octet-stream"} --
`,
    `
-- episodes/1.md --
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- episodes/2.md --
audio: {url: https://media.example.com/2.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"type": "application/octet-stream"} --
-- https://media.example.com/2.mp3 {"type": "application/octet-stream"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"type": "audio/mp3"} --
`,
  ],
  ...forServers(
    (fact) => {
      const { use, givenType = '', type } = fact;
      if ((use !== 'media' && use !== 'alternate') || !isThere(fact) || givenType === '') return undefined;
      const sent = standardType(type ?? '');
      return sent === standardType(givenType) ? undefined : sent || 'none';
    },
    ({ called, fact: { type, givenType = '' } }) => ({
      message: type?.trim()
        ? `${called} is sent as ${quote(type)}, and called ${quote(givenType)} in the feed.`
        : `The server does not say of which type ${called} is.`,
      help: `Let the server send \`Content-Type: ${standardType(givenType)}\`, or correct the type in the feed if that is wrong.`,
    }),
  ),
};
