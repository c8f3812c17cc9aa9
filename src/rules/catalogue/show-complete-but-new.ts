import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showCompleteButNew: Rule = {
  id: 'show-complete-but-new',
  severity: 'warning',
  about: ['show.complete'],
  summary: 'The show says that it is complete, and an episode is still to come.',
  reason: 'Apps may stop asking for a complete show, so that nobody would get the episode.',
  source: own,
  examples: [
    `
-- now 2026-03-05T00:00:00Z --
-- podfeed.yaml --
complete: «true»
-- episodes/1.md --
date: 2026-03-01
-- episodes/2.md --
date: 2026-03-08
`,
    `
-- podfeed.yaml --
complete: true
-- episodes/1.md --
date: 2026-03-01
`,
  ],
  feed({ show, episodes }, say) {
    if (!show.complete) return;
    const next = episodes.find(({ facts }) => facts?.held === 'future');
    if (!next) return;
    say(
      show,
      ['complete'],
      'The show says that no more episodes will come, but one is waiting for its date.',
      {
        help: `Remove ${name(show, ['complete'])} until the last episode is out.`,
        related: [{ message: 'It is this one.', owner: next, path: ['published'] }],
      },
    );
  },
};
