import { isEmail } from '../../feed/email.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsLockedOwner: Rule = {
  id: 'ns-locked-owner',
  severity: 'error',
  about: ['show.locked'],
  summary: 'Whom to ask for opening the lock is not said by a mail address.',
  reason:
    'A host that is to import the show would not know whom to ask. The lock itself is read as true or false; another word is a value of the wrong shape.',
  source: podcastTag('locked'),
  examples: [
    `
-- podfeed.yaml --
locked: {locked: true, owner: «Ada Muster»}
`,
    `
-- podfeed.yaml --
locked: {locked: true, owner: ada@example.com}
`,
  ],
  show(show, say) {
    const owner = show.locked?.owner;
    if (owner === undefined || isEmail(owner)) return;
    const path = ['locked', 'owner'];
    say(show, path, `${name(show, path)} is ${quote(owner)}, which is not a mail address.`, {
      help: 'Write an address, such as `ada@example.com`, or leave it out.',
    });
  },
};
