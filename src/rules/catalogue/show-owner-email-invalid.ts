import { isEmail } from '../../feed/email.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

export const showOwnerEmailInvalid: Rule = {
  id: 'show-owner-email-invalid',
  severity: 'error',
  about: ['show.owner'],
  summary: 'The mail address of the owner is not one.',
  reason: 'The codes that directories send to prove whose show it is would never arrive.',
  source: w3c,
  examples: [
    `
-- podfeed.yaml --
owner: {name: Ada Muster, email: «ada at example.com»}
`,
    `
-- podfeed.yaml --
owner: {email: «"ada@exämple"»}
`,
    `
-- podfeed.yaml --
owner: {name: Ada Muster, email: ada+trains@example.com}
`,
  ],
  show(show, say) {
    const email = show.owner?.email;
    if (email === undefined || isEmail(email)) return;
    const path = ['owner', 'email'];
    say(show, path, `${name(show, path)} is ${quote(email)}, which is not a mail address.`, {
      help: 'Write the address alone, such as `ada@example.com`.',
    });
  },
};
