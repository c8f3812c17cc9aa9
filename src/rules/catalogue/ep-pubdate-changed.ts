import { writtenFor } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epPubdateChanged: Rule = {
  id: 'ep-pubdate-changed',
  severity: 'warning',
  where: 'author',
  about: ['episode.published'],
  summary: 'The date of a published episode changed.',
  reason: 'Apps move the episode to another place in the list, and some announce it once more as new.',
  source: own,
  examples: [
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: night-trains-1
date: «2026-03-08»
`,
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: night-trains-1
date: 2026-03-01
`,
  ],
  episode(episode, say, show) {
    const recorded = episode.facts?.recordedDate;
    if (recorded === undefined || episode.published === undefined || episode.published === recorded) return;
    const was = writtenFor(recorded, show);
    const called = name(episode, ['published']);
    say(episode, ['published'], `This episode was published with the ${called} \`${was}\`.`, {
      help: `Use \`${was}\` again. If it is meant to move in the list, \`podfeed build --allow date-moved\` records that.`,
    });
  },
};
