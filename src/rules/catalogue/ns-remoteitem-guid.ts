import { isUuid } from '../../feed/uuid.ts';
import { quote } from '../../text/printable.ts';
import { forRemoteItems } from '../remote-items.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsRemoteitemGuid: Rule = {
  id: 'ns-remoteitem-guid',
  severity: 'error',
  about: ['episode.value', 'show.podroll', 'show.publisher', 'show.remoteItems', 'show.value'],
  summary: 'A feed that is pointed at is not named by its guid.',
  reason: 'Apps look other feeds up by their guid, which is a UUID and stays when a feed moves.',
  source: podcastTag('remote-item'),
  examples: [
    `
-- podfeed.yaml --
podroll:
  - «{title: Podcasting 2.0}»
  - «https://feeds.example.org/pc20.xml»
publisher: {feedGuid: «003af0a0», feedUrl: https://example.com/publisher.xml}
`,
    `
value:
  recipients: {address: ada@pay.example.com}
  timeSplits: {start: 60, duration: 120, remote: «"a song"»}
`,
    `
-- podfeed.yaml --
podroll: [917393e3-1b1e-5cef-ace4-edaa54e1f810]
`,
    `
-- feed.xml --
<podcast:podroll><podcast:remoteItem feedGuid="«x»"/><«podcast:remoteItem» title="A show"/></podcast:podroll>
`,
  ],
  ...forRemoteItems(({ feedGuid }, path, owner, say) => {
    const at = [...path, 'feedGuid'];
    if (feedGuid === undefined) {
      say(owner, at, 'This feed is not named by its guid.', {
        help: `Give ${name(owner, at)}: the podcast:guid in the feed that is meant.`,
      });
    } else if (!isUuid(feedGuid)) {
      say(owner, at, `${quote(feedGuid)} is not the guid of a feed.`, {
        help: 'Copy the podcast:guid of the other feed: a UUID, such as `917393e3-1b1e-5cef-ace4-edaa54e1f810`.',
      });
    }
  }),
};
