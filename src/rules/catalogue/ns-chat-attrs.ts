import { chatProtocols } from '../../feed/chat.ts';
import type { Episode, Show } from '../../feed/feed.ts';
import { isWord } from '../../feed/spelling.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { notOneOf } from '../field-words.ts';
import { name, type Rule, type Say, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const host =
  /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+(?::\d{1,5})?$/i;
const protocols: readonly string[] = chatProtocols;

function check(owner: Show | Episode, say: Say): void {
  const { chat } = owner;
  if (!chat) return;
  if (chat.server === undefined && chat.protocol === undefined) {
    const [server, protocol] = [name(owner, ['chat', 'server']), name(owner, ['chat', 'protocol'])];
    say(owner, ['chat'], `${server} and ${protocol} are missing.`, {
      help: 'Give the name of the host of the room, and how one talks there, such as `matrix`.',
    });
    return;
  }
  checkServer(owner, chat.server, say);
  const { protocol } = chat;
  const path = ['chat', 'protocol'];
  if (protocol === undefined) {
    say(owner, path, `${name(owner, path)} is missing.`, { help: notOneOf(undefined, protocols) });
  } else if (!isWord(protocol, protocols)) {
    say(owner, path, `${quote(protocol)} is no way to chat that apps know.`, {
      help: notOneOf(nearest(protocol, protocols), protocols),
    });
  }
}

function checkServer(owner: Show | Episode, server: string | undefined, say: Say): void {
  const path = ['chat', 'server'];
  if (server === undefined) {
    say(owner, path, `${name(owner, path)} is missing.`, { help: 'Give the name of the host of the room.' });
    return;
  }
  if (host.test(server)) return;
  const meant = server.replace(/^[a-z][a-z\d+.-]{0,30}:\/\//i, '').replace(/\/.*$/s, '');
  const isSure = meant !== server && host.test(meant);
  say(owner, path, `${quote(server)} is not the name of a host.`, {
    help: isSure ? `Write ${quote(meant)}.` : 'Write a name such as `chat.example.com`.',
    fix: isSure ? useInstead(path, meant, undefined, server) : undefined,
  });
}

export const nsChatAttrs: Rule = {
  id: 'ns-chat-attrs',
  severity: 'error',
  about: ['episode.chat', 'show.chat'],
  summary: 'Where and how listeners talk cannot be told.',
  reason: 'Apps open the room with the name of its host and one of four protocols; without them they cannot.',
  source: podcastTag('chat'),
  examples: [
    `
-- podfeed.yaml --
chat: {server: «https://chat.example.com/room», protocol: matrix}
`,
    `
chat: {server: «chat», protocol: «discord»}
-- episodes/2.md --
chat: «{space: room}»
`,
    `
-- podfeed.yaml --
chat: {server: chat.example.com, protocol: Matrix, accountId: "@desk:chat.example.com"}
`,
    `
-- feed.xml --
<podcast:chat server="chat.example.com" protocol="«Discord»"/>
`,
  ],
  show: check,
  episode: check,
};
