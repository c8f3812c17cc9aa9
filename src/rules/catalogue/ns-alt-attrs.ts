import type { Alternate } from '../../feed/alternate.ts';
import { readLanguage } from '../../feed/language.ts';
import { isMediaType } from '../../feed/media-type.ts';
import type { Path, Placed } from '../../feed/placed.ts';
import { readHttpUrl } from '../../feed/url.ts';
import { quote } from '../../text/printable.ts';
import { checkAddress } from '../addresses.ts';
import { forRemarks, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const unread = forRemarks('ns-alt-attrs', (text, detail, called) => ({
  message: `${called} is ${quote(text)}, which cannot be understood here.`,
  help: `Write ${detail.get('expects') ?? 'a number'}.`,
}));

/** Addresses of other networks than the web: `ipfs:…`, `magnet:…`. */
const ofNetwork = /^(?!https?:|javascript:|data:|file:)[a-z][a-z0-9+.-]{0,30}:\S/i;

/** An address that can be opened, or one that somebody spoke of already. */
function isAddress(uri: string, unresolved: ReadonlySet<string>): boolean {
  return unresolved.has(uri) || ofNetwork.test(uri) || readHttpUrl(uri).ok;
}

function checkOne(
  owner: Placed,
  path: Path,
  alternate: Alternate,
  unresolved: ReadonlySet<string>,
  say: Say,
): void {
  const { type, lang, sources } = alternate;
  const isThere = sources.length > 0 && sources.every(({ uri }) => isAddress(uri, unresolved));
  if (type === '' && isThere) {
    say(owner, path, 'Nothing says of what type this other form of the audio is.', {
      help: 'Give its media type, such as `audio/opus`.',
    });
  } else if (type !== '' && !isMediaType(type)) {
    say(owner, [...path, 'type'], `${quote(type)} is no media type.`, {
      help: 'Write one such as `audio/opus`.',
    });
  }
  if (lang !== undefined && !readLanguage(lang).ok) {
    say(owner, [...path, 'lang'], `${quote(lang)} is not the code of a language.`, {
      help: 'Write a code such as `en` or `de-AT`.',
    });
  }
  for (const [index, { uri, contentType }] of sources.entries()) {
    const place = [...path, 'sources', index];
    if (!isAddress(uri, unresolved)) checkAddress(owner, [...place, 'uri'], uri, say);
    if (contentType !== undefined && !isMediaType(contentType)) {
      say(owner, [...place, 'contentType'], `${quote(contentType)} is no media type.`, {
        help: 'Write one such as `application/x-bittorrent`.',
      });
    }
  }
}

export const nsAltAttrs: Rule = {
  id: 'ns-alt-attrs',
  severity: 'error',
  about: ['episode.alternates'],
  summary: 'Another form of the audio is described in a way that apps cannot read.',
  reason: 'Apps choose a form by its type, its rate and its language, and skip what they cannot read.',
  source: podcastTag('alternate-enclosure'),
  examples: [
    `
alternates:
  - «sources: "https://media.example.com/1"»
  - {type: «opus», sources: "https://media.example.com/1.opus"}
  - {type: audio/opus, bitrate: «64k», length: «9 MB», sources: «"data:audio/opus,abc"»}
  - {type: video/mp4, height: «0», default: «maybe», lang: «english», sources: "https://media.example.com/1.mp4"}
`,
    `
-- feed.xml --
<item>
<«podcast:alternateEnclosure» length="1" title="Small"><podcast:source uri="https://media.example.com/1.opus"/></podcast:alternateEnclosure>
<podcast:alternateEnclosure type="audio/opus" lang="«english»"><podcast:source uri="«1.opus»"/></podcast:alternateEnclosure>
</item>
`,
    `
-- podfeed.yaml --
live:
  - {status: live, start: 2026-11-05 18:00, title: Live, guid: a, contentLinks: {href: "https://live.example/", text: Listen}, alternates: [{type: «hls», sources: "https://live.example/a.m3u8"}]}
`,
    `
alternates:
  - {type: audio/opus, bitrate: 64000, lang: de, sources: ["https://media.example.com/1.opus", "ipfs://abc"]}
  - small.opus
-- media/small.opus {"bytes": 9123456} --
`,
  ],
  episode(episode, say) {
    unread(episode, say);
    const { alternates } = episode;
    if (!alternates) return;
    const unresolved = new Set(episode.remarks.flatMap(({ unread, text }) => (unread && text) || []));
    for (const [index, alternate] of alternates.entries())
      checkOne(episode, ['alternates', index], alternate, unresolved, say);
  },
};
