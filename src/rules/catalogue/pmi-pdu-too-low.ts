import { showDuration } from '../../feed/duration.ts';
import { pduFor } from '../../feed/talent-triangle.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const pmiPduTooLow: Rule = {
  id: 'pmi-pdu-too-low',
  severity: 'hint',
  only: ['pmi'],
  about: ['episode.pdus'],
  summary: 'An episode promises fewer PDUs than its length gives.',
  reason:
    'Listeners claim less than they may. It is right where only a part of the episode is learning; 0 is taken for that.',
  source: own,
  examples: [
    `
-- profile pmi --
-- episodes/1.md --
talentTriangle: Power Skills
duration: 45:00
pdus: «0.5»
`,
    `
-- profile pmi --
-- episodes/1.md --
talentTriangle: Power Skills
duration: 44:59
pdus: 0.5
`,
    `
-- profile pmi --
-- episodes/1.md --
talentTriangle: Power Skills
duration: 45:00
pdus: 0
`,
    `
duration: 45:00
pdus: 0.5
`,
  ],
  episode(episode, say) {
    const { pdus, duration, type } = episode;
    if (!pdus || !duration || type === 'trailer') return;
    const most = pduFor(duration);
    if (pdus >= most) return;
    const called = name(episode, ['pdus']);
    say(episode, ['pdus'], `${showDuration(duration)} gives ${most} PDU, and ${called} says ${pdus}.`, {
      help: `Write \`${most}\`, or leave it out, unless only a part of the episode counts.`,
    });
  },
};
