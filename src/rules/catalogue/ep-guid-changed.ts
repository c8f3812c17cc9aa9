import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const epGuidChanged: Rule = {
  id: 'ep-guid-changed',
  severity: 'error',
  where: 'author',
  about: ['episode.guid'],
  summary: 'The guid of a published episode changed.',
  reason:
    'A guid must never change: apps take the episode for a new one and download it again. Blanks around it make no other guid: they are dropped on reading.',
  source: apple,
  examples: [
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: «night-trains-one»
`,
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: night-trains-1
date: 2026-03-01
`,
  ],
  episode(episode, say) {
    const recorded = episode.facts?.recordedGuid;
    if (recorded === undefined || episode.guid === undefined || episode.guid.value === recorded) return;
    const guid = name(episode, ['guid']);
    say(episode, ['guid'], `This episode was published with the ${guid} ${quote(recorded)}.`, {
      help: `Use ${quote(recorded)} again. If it is meant, \`podfeed build --allow guid-changed\` records that.`,
    });
  },
};
