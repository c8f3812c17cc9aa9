import type { TriangleTag } from '../../feed/feed.ts';
import { type Side, sideName } from '../../feed/talent-triangle.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const pmiSideDuplicate: Rule = {
  id: 'pmi-side-duplicate',
  severity: 'warning',
  about: ['episode.triangle'],
  summary: 'An episode names the same Talent Triangle side twice.',
  reason:
    'PDUs are split over the sides; a side that counts twice gets a share that nobody meant. Former names are names of the same sides.',
  source: own,
  examples: [
    `
talentTriangle: [Power Skills, «power-skills»]
`,
    `
talentTriangle: {power-skills: 50, «leadership»: 50}
`,
    `
talentTriangle: [Power Skills, Business Acumen]
`,
  ],
  episode(episode, say) {
    const seen = new Map<Side, TriangleTag>();
    for (const tag of episode.triangle ?? []) {
      const first = seen.get(tag.side);
      if (!first) {
        seen.set(tag.side, tag);
        continue;
      }
      say(episode, tag.path, `${quote(tag.text)} names ${quote(sideName(tag.side))} a second time.`, {
        help: 'Name each side once.',
        part: typeof tag.path[1] === 'string' ? 'key' : undefined,
        related: [{ message: 'It is named here first.', owner: episode, path: first.path }],
      });
    }
  },
};
