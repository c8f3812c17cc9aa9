import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const nsSoundbiteDuplicate: Rule = {
  id: 'ns-soundbite-duplicate',
  severity: 'warning',
  about: ['episode.soundbites'],
  summary: 'Two soundbites of an episode begin at the same moment.',
  reason: 'Listeners hear the same words twice; most often one of them was copied and not changed.',
  source: own,
  examples: [
    `
soundbites:
  - {start: 1:00, duration: 30}
  - {start: «60», duration: 45}
`,
    `
soundbites:
  - {start: 1:00, duration: 30}
  - {start: 1:10, duration: 30}
`,
  ],
  episode(episode, say) {
    const seen = new Map<number, number>();
    for (const [index, { start }] of (episode.soundbites ?? []).entries()) {
      const first = seen.get(start);
      if (first === undefined) {
        seen.set(start, index);
        continue;
      }
      say(episode, ['soundbites', index, 'start'], 'Another soundbite begins at this moment.', {
        help: 'Take one of the two out.',
        related: [
          { message: 'The first one is here.', owner: episode, path: ['soundbites', first, 'start'] },
        ],
      });
    }
  },
};
