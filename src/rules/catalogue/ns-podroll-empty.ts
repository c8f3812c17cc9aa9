import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsPodrollEmpty: Rule = {
  id: 'ns-podroll-empty',
  severity: 'error',
  where: 'feed',
  about: ['show.podroll'],
  summary: 'The list of recommended shows names none.',
  reason: 'The namespace asks for at least one show in it. In a show file an empty list is no list.',
  source: podcastTag('podroll'),
  examples: [
    `
-- feed.xml --
<«podcast:podroll»/>
`,
    `
-- feed.xml --
<podcast:podroll><podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/></podcast:podroll>
`,
  ],
  show(show, say) {
    if (show.podroll?.length !== 0) return;
    say(show, ['podroll'], 'No show is recommended here.', { help: 'Name one, or leave the tag out.' });
  },
};
