import { isUnread } from '../../feed/placed.ts';
import { name, type Rule } from '../rule.ts';
import { pmi } from '../sources.ts';
import { sidesOf } from '../triangle.ts';

export const pmiPduWithoutSide: Rule = {
  id: 'pmi-pdu-without-side',
  severity: 'warning',
  about: ['episode.pdus', 'episode.triangle'],
  summary: 'An episode promises PDUs and does not say for which side of the Talent Triangle.',
  reason: 'PDUs are reported for a side; listeners would have to guess it.',
  source: pmi,
  examples: [
    `
duration: 30:00
pdus: «0.5»
`,
    `
duration: 30:00
pdus: 0.5
talentTriangle: Power Skills
`,
    `
duration: 30:00
pdus: 0
`,
    `
-- podfeed.yaml --
talentTriangle: {required: true}
rules: {pmi-side-missing: warning}
-- episodes/1.md --
duration: 30:00
pdus: 0.5
`,
    `
-- podfeed.yaml --
rules: {pmi-side-unknown: warning}
-- episodes/1.md --
duration: 30:00
pdus: 0.5
talentTriangle: Juggling
`,
  ],
  episode(episode, say, show) {
    if (!episode.pdus || sidesOf(episode).size > 0 || isUnread(episode, 'triangle')) return;
    // Where a side is required, that it is missing is said already.
    if (show.triangleRequired || show.profiles?.includes('pmi') || episode.type === 'trailer') return;
    const triangle = name(episode, ['triangle']);
    say(episode, ['pdus'], `This episode promises PDUs, and has no ${triangle}.`, {
      help: `Add ${triangle}, such as \`Power Skills\`.`,
    });
  },
};
