import { isUuid } from '../../feed/uuid.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsPublisher: Rule = {
  id: 'ns-publisher',
  severity: 'error',
  about: ['show.publisher'],
  summary: 'The feed of the publisher is not pointed at as such.',
  reason:
    'Apps believe it when this feed names a feed with the medium `publisher` and that one names this feed; they fetch it to see whether it does.',
  source: podcastTag('publisher'),
  examples: [
    `
-- podfeed.yaml --
publisher: {feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a, feedUrl: https://example.com/p.xml, medium: «podcast»}
`,
    `
-- podfeed.yaml --
publisher: «003af0a0-6a45-55cf-b765-68e3d349551a»
`,
    `
-- podfeed.yaml --
publisher: {feedGuid: 003af0a0-6a45-55cf-b765-68e3d349551a, feedUrl: https://example.com/p.xml}
`,
    `
-- feed.xml --
<podcast:publisher><«podcast:remoteItem» feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a" feedUrl="https://example.com/p.xml"/></podcast:publisher>
`,
  ],
  show(show, say) {
    const { publisher } = show;
    if (!publisher) return;
    const { medium, feedUrl, feedGuid } = publisher;
    const path = ['publisher', 'medium'];
    if (medium !== 'publisher') {
      const problem = medium === undefined ? 'is missing' : `is ${quote(medium)}`;
      say(show, path, `${name(show, path)} ${problem}, so apps do not take this for a publisher.`, {
        help: 'Let it be `publisher`.',
      });
    }
    if (feedUrl === undefined && feedGuid !== undefined && isUuid(feedGuid)) {
      say(show, ['publisher', 'feedUrl'], 'The address of the feed of the publisher is not given.', {
        help: 'Give it, so that apps find the feed without an index.',
        severity: 'warning',
      });
    }
  },
};
