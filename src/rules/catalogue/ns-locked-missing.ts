import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { psp1 } from '../sources.ts';

export const nsLockedMissing: Rule = {
  id: 'ns-locked-missing',
  severity: 'warning',
  only: ['psp1'],
  about: ['show.locked'],
  summary: 'The show does not say whether other hosts may import its feed.',
  reason:
    'Hosts that know the lock ask its owner before they import a locked feed; where nothing is said they cannot tell what is meant.',
  source: psp1,
  examples: [
    `
-- profile psp1 --
-- podfeed.yaml --
«»title: Night Trains of Europe
`,
    `
-- profile psp1 --
-- podfeed.yaml --
locked: true
`,
    `
-- podfeed.yaml --
title: Night Trains of Europe
`,
  ],
  show(show, say) {
    if (show.locked !== undefined || isUnread(show, 'locked') || !isReadable(show)) return;
    say(show, ['locked'], `The show has no ${name(show, ['locked'])}.`, {
      help: 'Use `true` to keep other hosts from importing the feed, `false` to let them.',
    });
  },
};
