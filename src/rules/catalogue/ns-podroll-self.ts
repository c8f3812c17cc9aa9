import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const nsPodrollSelf: Rule = {
  id: 'ns-podroll-self',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.podroll'],
  summary: 'The show recommends itself.',
  reason: 'Listeners of the show see it among the shows they should listen to.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
podroll: [«D84CED82-1926-54c0-88c2-bb01dd35d7e3»]
`,
    `
-- podfeed.yaml --
podroll: [917393e3-1b1e-5cef-ace4-edaa54e1f810]
`,
  ],
  show(show, say) {
    const { guid, feed, podroll = [] } = show;
    for (const [index, { feedGuid, feedUrl }] of podroll.entries()) {
      const byGuid = guid !== undefined && feedGuid?.toLowerCase() === guid.toLowerCase();
      if (!byGuid && (feed === undefined || feedUrl !== feed)) continue;
      say(show, ['podroll', index, byGuid ? 'feedGuid' : 'feedUrl'], 'This is the show itself.', {
        help: 'Name another show, or take it out.',
      });
    }
  },
};
