import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { pmi } from '../sources.ts';

export const pmiClaimCodeFormat: Rule = {
  id: 'pmi-claim-code-format',
  severity: 'warning',
  where: 'author',
  about: ['episode.claimCode'],
  summary: 'A claim code is not of the form that PMI gives.',
  reason: 'PMI looks the code up as it is typed: with a wrong one listeners cannot report what they learned.',
  source: pmi,
  examples: [
    `
-- podfeed.yaml --
pdu: {providerId: "4101"}
-- episodes/1.md --
claimCode: «4101LZ5WR»
talentTriangle: Power Skills
`,
    `
-- podfeed.yaml --
pdu: {providerId: "4101"}
-- episodes/1.md --
claimCode: «4101-LZ5WRR»
talentTriangle: Power Skills
`,
    `
-- podfeed.yaml --
pdu: {providerId: "4101"}
-- episodes/1.md --
claimCode: 4101LZ5WRR
talentTriangle: Power Skills
-- episodes/2.md --
claimCode: 200068JJYM-S
talentTriangle: Power Skills
`,
  ],
  episode(episode, say, show) {
    const { claimCode } = episode;
    if (claimCode === undefined || /^[a-z\d]{10}(?:-S)?$/i.test(claimCode)) return;
    // Without a provider the code goes as a whole.
    if (show.pdu?.providerId === undefined) return;
    say(episode, ['claimCode'], `${quote(claimCode)} is no claim code of PMI.`, {
      help: 'A claim code has ten letters and digits, and sometimes `-S` behind them.',
    });
  },
};
