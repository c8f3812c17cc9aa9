import { name, type Rule } from '../rule.ts';
import { pmi } from '../sources.ts';

export const pmiClaimCodeWithoutAtp: Rule = {
  id: 'pmi-claim-code-without-atp',
  severity: 'error',
  where: 'author',
  about: ['episode.claimCode', 'show.pdu'],
  summary: 'An episode has a claim code, and its show is no provider that PMI knows.',
  reason:
    'Only PMI, its chapters and Authorized Training Partners have claim codes. Listeners of other podcasts report PDUs by themselves, and need none.',
  source: pmi,
  examples: [
    `
claimCode: «4101LZ5WRR»
talentTriangle: Power Skills
`,
    `
-- podfeed.yaml --
pdu: {provider: Example Ltd}
-- episodes/1.md --
claimCode: «none»
talentTriangle: Power Skills
`,
    `
-- podfeed.yaml --
pdu: {provider: Example Ltd, providerId: "4101"}
-- episodes/1.md --
claimCode: 4101LZ5WRR
talentTriangle: Power Skills
`,
  ],
  episode(episode, say, show) {
    if (episode.claimCode === undefined || show.pdu?.providerId !== undefined) return;
    say(episode, ['claimCode'], 'This show has no number of a provider, so no claim code can be its own.', {
      help: `Leave it out, or give ${name(show, ['pdu', 'providerId'])} of the show if PMI gave you one.`,
    });
  },
};
