import { chatProtocols } from '../../feed/chat.ts';
import type { Episode, Show } from '../../feed/feed.ts';
import { mediums } from '../../feed/medium.ts';
import type { Path } from '../../feed/placed.ts';
import { serviceSlugs } from '../../feed/service-block.ts';
import { socialProtocols } from '../../feed/social.ts';
import { spelled } from '../../feed/spelling.ts';
import { recipientTypes, valueMethods, valueTypes } from '../../feed/value.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { recipientLists } from '../money.ts';
import { remoteItemsOf } from '../remote-items.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

type Word = readonly [text: string | undefined, words: Iterable<string>, path: Path];

function check(owner: Show | Episode, say: Say): void {
  for (const [text, words, path] of wordsOf(owner)) {
    const meant = text === undefined ? undefined : spelled(text, words);
    if (text === undefined || meant === undefined || meant === text) continue;
    say(owner, path, `${quote(text)} is spelled ${quote(meant)} in the podcast namespace.`, {
      help: `Write ${quote(meant)}, for apps that compare letter by letter.`,
    });
  }
}

function* wordsOf(owner: Show | Episode): Generator<Word> {
  yield [owner.chat?.protocol, chatProtocols, ['chat', 'protocol']];
  for (const [index, { protocol }] of (owner.social ?? []).entries())
    yield [protocol, socialProtocols, ['social', index, 'protocol']];
  for (const [index, { type, method }] of (owner.value ?? []).entries()) {
    yield [type, valueTypes, ['value', index, 'type']];
    yield [method, valueMethods, ['value', index, 'method']];
  }
  for (const { recipients, path } of recipientLists(owner)) {
    for (const [index, { type }] of recipients.entries())
      yield [type, recipientTypes, [...path, index, 'type']];
  }
  for (const { item, path } of remoteItemsOf(owner)) yield [item.medium, mediums, [...path, 'medium']];
  if ('medium' in owner) yield [owner.medium, mediums, ['medium']];
  if ('serviceBlocks' in owner) {
    for (const [index, { service }] of (owner.serviceBlocks ?? []).entries())
      yield [service, serviceSlugs, ['serviceBlocks', index]];
  }
}

export const nsWordCase: Rule = {
  id: 'ns-word-case',
  severity: 'warning',
  where: 'feed',
  profiles: beyondW3c,
  about: [
    'episode.chat',
    'episode.social',
    'episode.value',
    'show.chat',
    'show.medium',
    'show.podroll',
    'show.serviceBlocks',
    'show.social',
    'show.value',
  ],
  summary: 'A word of the podcast namespace is written in other letters, small or capital.',
  reason:
    'Some apps compare letter by letter and find nothing. In a show file and in front matter any letters will do: podfeed writes the word as the namespace has it.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<podcast:medium>«Podcast»</podcast:medium>
<podcast:chat server="chat.example.com" protocol="«Matrix»"/>
<podcast:socialInteract protocol="«ActivityPub»" uri="https://social.example/@show/1"/>
<podcast:block id="«YouTube»">yes</podcast:block>
<podcast:podroll><podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" medium="«Music»"/></podcast:podroll>
<podcast:value type="«Lightning»" method="«Keysend»">
<podcast:valueRecipient type="«Node»" address="03ae9f91a0cb8ff43840e3c322c4c61f019d8c1c3cea15a25cfc425ac605e61a4a" split="1"/>
</podcast:value>
`,
    `
-- podfeed.yaml --
medium: Podcast
chat: {server: chat.example.com, protocol: Matrix}
block: {services: YouTube}
`,
    `
-- feed.xml --
<podcast:medium>podcast</podcast:medium>
`,
  ],
  show: check,
  episode: check,
};
