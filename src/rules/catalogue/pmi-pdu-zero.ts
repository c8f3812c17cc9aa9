import { showDuration } from '../../feed/duration.ts';
import { pduFor } from '../../feed/talent-triangle.ts';
import type { Rule } from '../rule.ts';
import { pmi } from '../sources.ts';
import { isFull } from '../titles.ts';

export const pmiPduZero: Rule = {
  id: 'pmi-pdu-zero',
  severity: 'warning',
  only: ['pmi'],
  about: ['episode.duration'],
  summary: 'An episode is too short for a PDU.',
  reason:
    'Below 15 minutes an episode gives no PDU by itself; listeners may only add several on one subject together. An episode that says 0 PDUs knows.',
  source: pmi,
  examples: [
    `
-- profile pmi --
-- episodes/1.md --
duration: «14:59»
talentTriangle: Power Skills
audio: {url: https://media.example.com/1.mp3, length: 14000000}
`,
    `
-- profile pmi --
-- episodes/1.md --
duration: 15:00
talentTriangle: Power Skills
audio: {url: https://media.example.com/1.mp3, length: 14000000}
`,
    `
-- profile pmi --
-- episodes/1.md --
duration: 14:59
pdus: 0
talentTriangle: Power Skills
audio: {url: https://media.example.com/1.mp3, length: 14000000}
`,
  ],
  episode(episode, say) {
    const { duration, pdus } = episode;
    if (!duration || pdus !== undefined || !isFull(episode) || pduFor(duration) > 0) return;
    say(episode, ['duration'], `${showDuration(duration)} is too short for a PDU.`, {
      help: 'Say 0 PDUs if that is meant, or tell listeners with which episodes it may be added up.',
    });
  },
};
