import { sideName } from '../../feed/talent-triangle.ts';
import { quote } from '../../text/printable.ts';
import { firstLine, withoutCode } from '../notes.ts';
import { name, type Rule } from '../rule.ts';
import { sidesOf, triangleLine } from '../triangle.ts';

export const pmiNotesLineMissing: Rule = {
  id: 'pmi-notes-line-missing',
  severity: 'warning',
  only: ['pmi'],
  about: ['episode.body'],
  summary: 'The show notes do not say the Talent Triangle side.',
  reason:
    'No app shows the field itself: listeners look for the line `PMI Talent Triangle: …` in the notes. The show can put it there by itself.',
  source: { name: 'Practice of podcasts with PDUs' },
  examples: [
    `
-- profile pmi --
-- episodes/1.md --
talentTriangle: Power Skills
---
«How crews of night trains work together.»
`,
    `
-- profile pmi --
-- episodes/1.md --
talentTriangle: Power Skills
---
How crews of night trains work together.

- PMI Talent Triangle: Power Skills
`,
    `
-- profile pmi --
-- podfeed.yaml --
notes: {talentTriangleLine: true}
-- episodes/1.md --
talentTriangle: Power Skills
`,
  ],
  episode(episode, say, show) {
    const wanted = sidesOf(episode);
    if (wanted.size === 0 || episode.body === undefined || show.notes?.talentTriangleLine) return;
    if (triangleLine(withoutCode(episode.body))) return;
    const names = [...wanted].map((side) => sideName(side)).join(', ');
    const setting = name(show, ['notes', 'talentTriangleLine']);
    say(episode, ['body'], 'The notes do not say the side of the Talent Triangle.', {
      help: `Set ${setting} of the show to \`true\`, or write the line ${quote(`PMI Talent Triangle: ${names}`)}.`,
      part: firstLine(episode.body),
    });
  },
};
