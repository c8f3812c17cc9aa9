import type { Chat } from '../../feed/chat.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const roomOf = ({ server = '', protocol = '', space = '' }: Chat): string =>
  [server.toLowerCase(), protocol.toLowerCase(), space].join(' ');

export const nsChatRepeated: Rule = {
  id: 'ns-chat-repeated',
  severity: 'hint',
  profiles: beyondW3c,
  about: ['episode.chat'],
  summary: 'An episode names the room to talk that the show has anyway.',
  reason:
    'A room that is always open belongs to the show alone: apps take it for every episode, and it has to be changed in one place when it moves.',
  source: podcastTag('chat'),
  examples: [
    `
-- podfeed.yaml --
chat: {server: chat.example.com, protocol: matrix, space: "#show:chat.example.com"}
-- episodes/1.md --
chat: «{server: chat.example.com, protocol: matrix, space: "#show:chat.example.com"}»
`,
    `
-- podfeed.yaml --
chat: {server: chat.example.com, protocol: matrix, space: "#show:chat.example.com"}
-- episodes/1.md --
chat: {server: chat.example.com, protocol: matrix, space: "#first:chat.example.com"}
`,
  ],
  episode(episode, say, show) {
    if (!episode.chat || !show.chat || roomOf(episode.chat) !== roomOf(show.chat)) return;
    const called = name(episode, ['chat']);
    say(episode, ['chat'], `This ${called} is the room of the show, which holds for all episodes.`, {
      help: 'Leave it out here.',
    });
  },
};
