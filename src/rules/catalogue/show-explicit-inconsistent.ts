import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showExplicitInconsistent: Rule = {
  id: 'show-explicit-inconsistent',
  severity: 'warning',
  about: ['show.explicit'],
  summary: 'The show says that it has no explicit content, and an episode says that it has.',
  reason: 'Directories hide explicit episodes of such a show, or mark the whole show themselves.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
explicit: «false»
-- episodes/1.md --
explicit: false
-- episodes/2.md --
explicit: true
`,
    `
-- podfeed.yaml --
explicit: true
-- episodes/1.md --
explicit: false
-- episodes/2.md --
explicit: true
`,
  ],
  eachFeed: true,
  feed({ show, episodes }, say) {
    if (show.explicit !== false) return;
    const explicit = episodes.filter((episode) => episode.explicit === true);
    const [first] = explicit;
    if (!first) return;
    const count = explicit.length === 1 ? 'an episode has' : `${explicit.length} episodes have`;
    say(show, ['explicit'], `The show says it has no explicit content, but ${count} some.`, {
      help: `Set ${name(show, ['explicit'])} to \`true\`, or see whether the episodes are meant so.`,
      related: [{ message: 'The first of them is here.', owner: first, path: ['explicit'] }],
    });
  },
};
