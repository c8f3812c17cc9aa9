import type { Episode } from '../../feed/feed.ts';
import { bySeason } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

type Dated = Episode & { readonly number: number; readonly published: number };

export const epPubdateOrder: Rule = {
  id: 'ep-pubdate-order',
  severity: 'warning',
  about: ['episode.published'],
  summary: 'The dates of episodes do not follow their numbers.',
  reason: 'Apps that sort by date and apps that sort by number then show two different orders.',
  source: own,
  examples: [
    `
-- episodes/1.md --
number: 1
date: 2026-03-01
-- episodes/2.md --
number: 2
date: «2025-03-09»
-- episodes/3.md --
number: 3
date: 2026-03-15
`,
    `
-- episodes/1.md --
number: 1
date: 2026-03-01
-- episodes/2.md --
number: 2
date: «2027-03-07»
-- episodes/3.md --
number: 3
date: 2026-03-15
`,
    `
-- episodes/1.md --
number: 1
season: 1
-- episodes/2.md --
number: 2
season: 1
-- episodes/3.md --
number: 1
season: 2
`,
  ],
  feed({ episodes }, say) {
    const dated = episodes.filter(
      (episode): episode is Dated =>
        isFull(episode) && episode.number !== undefined && episode.published !== undefined,
    );
    for (const season of bySeason(dated).values()) {
      const sorted = (season as readonly Dated[]).toSorted((a, b) => a.number - b.number);
      for (const { early, late, wrong } of turns(sorted)) {
        const [is, other] = wrong === late ? ['comes out before', early] : ['comes out after', late];
        say(wrong, ['published'], `Number ${wrong.number} ${is} number ${other.number}.`, {
          help: 'Change the date or the number of one of them.',
          related: [{ message: `Number ${other.number} is here.`, owner: other, path: ['published'] }],
        });
      }
    }
  },
};

/**
 * Neighbours by number whose dates go back. Wrong is the one without which the others are in order: the later
 * number unless it fits what came before.
 */
function* turns(sorted: readonly Dated[]): Generator<{ early: Dated; late: Dated; wrong: Dated }> {
  let before: Dated | undefined;
  let last: Dated | undefined;
  for (const [index, episode] of sorted.entries()) {
    if (!last || last.number === episode.number || last.published <= episode.published) {
      before = last;
      last = episode;
      continue;
    }
    const next = sorted[index + 1];
    const fitsBefore = before
      ? before.published <= episode.published
      : next !== undefined && next.published < last.published;
    yield { early: last, late: episode, wrong: fitsBefore ? last : episode };
    if (fitsBefore) last = episode;
  }
}
