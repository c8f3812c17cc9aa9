import { sideName } from '../../feed/talent-triangle.ts';
import { quote } from '../../text/printable.ts';
import { withoutCode } from '../notes.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { sidesOf, triangleLine } from '../triangle.ts';

export const pmiNotesLineMismatch: Rule = {
  id: 'pmi-notes-line-mismatch',
  severity: 'error',
  about: ['episode.body'],
  summary: 'The show notes name another Talent Triangle side than the episode does.',
  reason:
    'Listeners copy the line of the notes into their PDU claim, while apps and the log of the show go by the field.',
  source: own,
  examples: [
    `
talentTriangle: Business Acumen
---
Welcome aboard.

PMI Talent Triangle: «Power Skills»
`,
    `
talentTriangle: [Business Acumen, Power Skills]
---
**PMI Talent Triangle:** «Power Skills»
`,
    `
talentTriangle: Power Skills
---
PMI Talent Triangle: Leadership
`,
    `
talentTriangle: [Business Acumen, Power Skills]
---
**PMI Talent Triangle:** Power Skills, Business Acumen (0.25 PDU each)
`,
  ],
  episode(episode, say) {
    const { body } = episode;
    if (body === undefined || !/talent triangle/i.test(body)) return;
    const wanted = sidesOf(episode);
    const line = wanted.size > 0 ? triangleLine(withoutCode(body)) : undefined;
    if (!line || line.sides.size === 0) return;
    if (line.sides.size === wanted.size && [...wanted].every((side) => line.sides.has(side))) return;
    const names = [...wanted].map((side) => sideName(side)).join(', ');
    const { start, end } = line.part;
    const written = quote(body.slice(start, end));
    say(
      episode,
      ['body'],
      `The notes say ${written}, and ${name(episode, ['triangle'])} says ${quote(names)}.`,
      {
        help: `Make both say the same, such as ${quote(`PMI Talent Triangle: ${names}`)}.`,
        part: line.part,
      },
    );
  },
};
