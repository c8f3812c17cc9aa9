import { isListMedium } from '../../feed/medium.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsRemoteitemIdle: Rule = {
  id: 'ns-remoteitem-idle',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.medium', 'show.remoteItems'],
  summary: 'Other feeds are named as what this one consists of, and the medium is no list.',
  reason: 'Apps look for them in lists and in the feeds of publishers only, and pass over them elsewhere.',
  source: podcastTag('remote-item'),
  examples: [
    `
-- podfeed.yaml --
remoteItems: [«a94f5cc9-8c58-55fc-91fe-a324087a655b»]
`,
    `
-- podfeed.yaml --
medium: publisher
remoteItems: [a94f5cc9-8c58-55fc-91fe-a324087a655b]
`,
  ],
  show(show, say) {
    const { medium = 'podcast', remoteItems = [] } = show;
    if (remoteItems.length === 0 || medium === 'publisher' || isListMedium(medium)) return;
    say(
      show,
      ['remoteItems', 0],
      `Apps do not look for other feeds in a feed with the medium ${quote(medium)}.`,
      {
        help: 'Recommend shows in a podroll, or give the feed the medium of a list.',
      },
    );
  },
};
