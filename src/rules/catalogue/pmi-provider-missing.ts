import { isUnread } from '../../feed/placed.ts';
import { name, type Rule } from '../rule.ts';
import { pmi } from '../sources.ts';

export const pmiProviderMissing: Rule = {
  id: 'pmi-provider-missing',
  severity: 'warning',
  where: 'author',
  about: ['show.pdu', 'show.notes'],
  summary: 'The notes say how PDUs are claimed, and not who offers them.',
  reason: 'The report to PMI asks for the name of the provider. Without one listeners have to make it up.',
  source: pmi,
  examples: [
    `
-- podfeed.yaml without author --
notes: {pduFooter: «true»}
rules: {show-author-missing: "off"}
`,
    `
-- podfeed.yaml without author --
notes: {pduFooter: true}
pdu: {provider: Example Ltd}
rules: {show-author-missing: "off"}
`,
    `
-- podfeed.yaml --
notes: {pduFooter: true}
`,
  ],
  show(show, say) {
    const { notes, pdu, author } = show;
    if (!notes?.pduFooter || pdu?.provider !== undefined || author !== undefined) return;
    if (isUnread(show, ['pdu', 'provider']) || isUnread(show, 'author')) return;
    say(show, ['notes', 'pduFooter'], 'The notes cannot say who offers the PDUs.', {
      help: `Give ${name(show, ['pdu', 'provider'])} or ${name(show, ['author'])}.`,
      unless: 'show-author-missing',
    });
  },
};
