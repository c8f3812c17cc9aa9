import { sideName } from '../../feed/talent-triangle.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, useInstead } from '../rule.ts';

export const pmiSideLegacy: Rule = {
  id: 'pmi-side-legacy',
  severity: 'warning',
  about: ['episode.triangle'],
  summary: 'A Talent Triangle side has the name it had before 2022.',
  reason:
    'PMI renamed the sides in 2022; listeners find only the present names where they report PDUs. The feed gets the present name in any case.',
  source: { name: 'PMI, Talent Triangle update of 2022' },
  examples: [
    `
talentTriangle: «Leadership»
`,
    `
talentTriangle: [Power Skills, «Business Acumen (Strategic and Business Management)»]
`,
    `
talentTriangle: {«technical»: 70, power-skills: 30}
`,
    `
talentTriangle: [POWER SKILLS, ways-of-working]
`,
  ],
  episode(episode, say) {
    const tags = episode.triangle ?? [];
    for (const { text, side, written, path } of tags) {
      if (written !== 'former' && written !== 'mixed') continue;
      const alone = tags.filter((tag) => tag.side === side).length === 1;
      const part = typeof path[1] === 'string' ? 'key' : undefined;
      const what =
        written === 'former' ? 'the name of a side before 2022' : 'the present and the former name of a side';
      say(episode, path, `${quote(text)} is ${what}.`, {
        help: `Use ${quote(sideName(side))}.`,
        part,
        fix: alone ? useInstead(path, sideName(side), part, text) : undefined,
      });
    }
  },
};
