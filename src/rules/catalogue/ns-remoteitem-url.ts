import { readHttpUrl } from '../../feed/url.ts';
import { checkAddress, isInsecure, secureHelp } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import { forRemoteItems } from '../remote-items.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsRemoteitemUrl: Rule = {
  id: 'ns-remoteitem-url',
  severity: 'error',
  about: ['episode.value', 'show.podroll', 'show.publisher', 'show.remoteItems', 'show.value'],
  summary: 'The address of a feed that is pointed at cannot be one, or is not encrypted.',
  reason: 'Where an index does not know the guid of the feed, apps fetch it from its address.',
  source: podcastTag('remote-item'),
  examples: [
    `
-- podfeed.yaml --
podroll:
  - {feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, feedUrl: «example.org/feed.xml»}
  - {feedGuid: 9b024349-ccf0-5f69-a609-6b82873eab3c, feedUrl: «"http://example.org/feed.xml"»}
`,
    `
-- podfeed.yaml --
podroll:
  - {feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, feedUrl: https://example.org/feed.xml}
`,
  ],
  ...forRemoteItems(({ feedUrl }, path, owner, say) => {
    if (feedUrl === undefined) return;
    const at = [...path, 'feedUrl'];
    if (!readHttpUrl(feedUrl).ok) checkAddress(owner, at, feedUrl, say);
    else if (isInsecure(feedUrl)) {
      say(owner, at, `The address ${quoteAddress(feedUrl)} is not encrypted.`, {
        help: secureHelp(feedUrl),
        severity: 'warning',
      });
    }
  }),
};
