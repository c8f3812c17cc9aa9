import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { spotify } from '../sources.ts';

export const showOwnerEmailMissing: Rule = {
  id: 'show-owner-email-missing',
  severity: 'warning',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 does not ask for an owner.' },
  },
  about: ['show.owner'],
  summary: 'The show has no mail address of its owner.',
  reason: 'Spotify, Amazon and YouTube send a code to that address before they believe whose show it is.',
  source: spotify,
  examples: [
    `
-- podfeed.yaml without owner --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
owner: «{name: Ada Muster}»
`,
    `
-- podfeed.yaml --
owner: {email: ada@example.com}
`,
  ],
  show(show, say) {
    if (show.owner?.email !== undefined || isUnread(show, 'owner') || !isReadable(show)) return;
    say(show, ['owner', 'email'], `The show has no ${name(show, ['owner', 'email'])}.`, {
      help: 'Give an address made for this; everybody who reads the feed can see it.',
    });
  },
};
