import { name, type Rule } from '../rule.ts';
import { pmi } from '../sources.ts';

export const pmiPduTrailer: Rule = {
  id: 'pmi-pdu-trailer',
  severity: 'warning',
  about: ['episode.pdus'],
  summary: 'A trailer promises PDUs.',
  reason: 'A trailer announces what can be learned; nobody can claim PDUs for it.',
  source: pmi,
  examples: [
    `
type: trailer
duration: 30:00
pdus: «0.5»
`,
    `
duration: 30:00
pdus: 0.5
`,
    `
type: trailer
pdus: 0
`,
  ],
  episode(episode, say) {
    if (episode.type !== 'trailer' || !episode.pdus) return;
    say(episode, ['pdus'], 'This trailer promises PDUs.', { help: `Leave ${name(episode, ['pdus'])} out.` });
  },
};
