import type { Episode, Show } from '../../feed/feed.ts';
import { socialProtocols } from '../../feed/social.ts';
import { isWord } from '../../feed/spelling.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { checkAddress } from '../addresses.ts';
import { notOneOf } from '../field-words.ts';
import { forRemarks, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const empty = forRemarks('ns-social-attrs', () => ({
  message: 'This place to talk is empty.',
  help: 'Give its protocol and address, or take it out.',
}));

/** Addresses of other networks are not of the web: `nostr:…`, `matrix:…`, `at://…`. */
const ofNetwork = /^(?!https?:|javascript:|data:|file:)[a-z][a-z0-9+.-]{0,30}:\S/i;

const words: readonly string[] = socialProtocols;

function check(owner: Show | Episode, say: Say): void {
  empty(owner, say);
  for (const [index, entry] of (owner.social ?? []).entries()) {
    const { protocol, uri, accountUrl } = entry;
    const path = ['social', index];
    const isKnown = isWord(protocol, words);
    if (protocol.toLowerCase() === 'disabled') {
      const alone = owner.social!.length === 1;
      if (Object.keys(entry).length > 1 || !alone) {
        say(owner, path, `${quote('disabled')} says that nobody is to talk, and there is more beside it.`, {
          help: alone ? 'Leave the rest out, or name the protocol.' : 'Let it stand alone, or take it out.',
        });
      }
      continue;
    }
    if (protocol === '') {
      say(owner, path, 'This place to talk does not say which network it is of.', {
        help: 'Give the protocol, such as `activitypub` for Mastodon.',
      });
    } else if (/^https?:/i.test(protocol)) {
      say(owner, path, 'An address alone does not say which network it is of.', {
        help: 'Write a mapping with the protocol, such as `activitypub`, and the address as `uri`.',
      });
    } else if (!isKnown) {
      const meant = nearest(protocol.toLowerCase(), words);
      say(owner, [...path, 'protocol'], `No app knows the protocol ${quote(protocol)}.`, {
        help: notOneOf(meant, words),
      });
    }
    if (uri === undefined) {
      if (isKnown)
        say(owner, path, 'This place to talk has no address.', { help: 'Give the address of the post.' });
    } else if (!ofNetwork.test(uri)) checkAddress(owner, [...path, 'uri'], uri, say);
    if (accountUrl !== undefined) checkAddress(owner, [...path, 'accountUrl'], accountUrl, say);
  }
}

export const nsSocialAttrs: Rule = {
  id: 'ns-social-attrs',
  severity: 'error',
  about: ['episode.social', 'show.social'],
  summary: 'A place where listeners talk has no known protocol, or no address.',
  reason: 'Apps cannot show the comments there.',
  source: podcastTag('social-interact'),
  examples: [
    `
social:
  - {protocol: «mastodon», uri: "https://social.example/@show/1", priority: 1}
  - {protocol: ActivityPub, uri: "https://social.example/@show/1", priority: 2}
  - «protocol: twitter»
    priority: 3
  - «uri: https://social.example/@show/2»
    priority: 4
`,
    `
social: {protocol: activitypub, uri: «social.example/@show/1», accountUrl: «/@show»}
`,
    `
-- podfeed.yaml --
social: «{protocol: disabled, accountId: "@show"}»
`,
    `
-- feed.xml --
<«podcast:socialInteract» uri="https://social.example/@show/1" accountId="@show"/>
`,
    `
social: «https://social.example/@show/1»
`,
    `
social: disabled
`,
    `
social: {protocol: nostr, uri: "nostr:note1abc"}
`,
  ],
  show: check,
  episode: check,
};
