import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { pmi } from '../sources.ts';

export const pmiProviderIdFormat: Rule = {
  id: 'pmi-provider-id-format',
  severity: 'warning',
  where: 'author',
  about: ['show.pdu'],
  summary: 'The number of a provider is not of the form that PMI gives.',
  reason: 'It is shown to listeners, who name it in their report to PMI.',
  source: pmi,
  examples: [
    `
-- podfeed.yaml --
pdu: {providerId: «yes»}
`,
    `
-- podfeed.yaml --
pdu: {providerId: «ATP no. 4101»}
`,
    `
-- podfeed.yaml --
pdu: {providerId: "4101"}
`,
  ],
  show(show, say) {
    const { providerId } = show.pdu ?? {};
    if (providerId === undefined || /^\d{3,8}$/.test(providerId)) return;
    say(show, ['pdu', 'providerId'], `${quote(providerId)} is no number of a provider.`, {
      help: 'Write the number alone, such as `4101`; leave it out if PMI gave you none.',
    });
  },
};
