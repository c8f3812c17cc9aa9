import { showDuration } from '../../feed/duration.ts';
import { pduFor } from '../../feed/talent-triangle.ts';
import { name, type Rule } from '../rule.ts';
import { pmi } from '../sources.ts';

export const pmiPduTooHigh: Rule = {
  id: 'pmi-pdu-too-high',
  severity: 'error',
  about: ['episode.pdus'],
  summary: 'An episode promises more PDUs than its length gives.',
  reason:
    'A PDU is an hour of learning, reported in quarters and rounded down. Who claims more can fail an audit.',
  source: pmi,
  examples: [
    `
duration: 29:59
pdus: «0.5»
`,
    `
duration: 14:59
pdus: «0.25»
`,
    `
duration: 30:00
pdus: 0.5
`,
    `
duration: 1:00:00
pdus: 0.5
`,
  ],
  episode(episode, say) {
    const { pdus, duration, type } = episode;
    if (pdus === undefined || !duration || type === 'trailer') return;
    const most = pduFor(duration);
    if (pdus <= most) return;
    const path = ['pdus'];
    say(episode, path, `${pdus} PDU is more than ${showDuration(duration)} gives.`, {
      help:
        most > 0
          ? `Write \`${most}\`, or leave ${name(episode, path)} out: it is computed from the length.`
          : `Leave ${name(episode, path)} out: an episode shorter than 15 minutes gives no PDU by itself.`,
    });
  },
};
