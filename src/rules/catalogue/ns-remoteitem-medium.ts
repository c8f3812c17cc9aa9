import { mediums } from '../../feed/medium.ts';
import { isWord } from '../../feed/spelling.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { forRemoteItems } from '../remote-items.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsRemoteitemMedium: Rule = {
  id: 'ns-remoteitem-medium',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['episode.value', 'show.podroll', 'show.remoteItems', 'show.value'],
  summary: 'What a feed that is pointed at holds is not said by a word that apps know.',
  reason: 'Apps choose by it how to show the other feed before they have fetched it.',
  source: podcastTag('remote-item'),
  examples: [
    `
-- podfeed.yaml --
podroll: [{feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, medium: «songs»}]
`,
    `
-- podfeed.yaml --
podroll: [{feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, medium: Music}]
`,
  ],
  ...forRemoteItems(({ medium }, path, owner, say) => {
    if (medium === undefined || isWord(medium, mediums) || path[0] === 'publisher') return;
    const at = [...path, 'medium'];
    const meant = nearest(medium, mediums);
    say(owner, at, `No app knows the medium ${quote(medium)}.`, {
      help: meant ? `Did you mean ${quote(meant)}?` : 'Leave it out for a podcast.',
    });
  }),
};
