import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epGuidMissing: Rule = {
  id: 'ep-guid-missing',
  severity: 'hint',
  where: 'author',
  about: ['episode.guid'],
  summary: 'An episode has no guid in its file, while most of the show have.',
  reason:
    'Every episode gets a guid in the feed: it is made from the name of the episode and then recorded. Who keeps the guids in the files and not in the record would lose this one when the file is renamed, and apps would download the episode again.',
  source: own,
  examples: [
    `
-- episodes/1.md --
guid: night-trains-1
-- episodes/2.md without guid --
«---»
title: The second winter
`,
    `
-- episodes/1.md --
guid: night-trains-1
-- episodes/2.md without guid --
title: The second winter
-- episodes/3.md without guid --
title: The third winter
`,
    `
-- episodes/1.md without guid --
title: The first winter
-- episodes/2.md without guid --
title: The second winter
`,
    `
-- episodes/1.md --
guid: night-trains-1
-- episodes/2.md without guid --
draft: true
`,
    `
-- lock --
{"version": 1, "episodes": {"episodes/2.md": {"guid": "night-trains-2", "date": "2026-03-08T05:00:00Z"}}}
-- episodes/1.md --
guid: night-trains-1
-- episodes/2.md without guid --
date: 2026-03-08
`,
  ],
  feed({ episodes }, say) {
    const given = episodes.filter(({ facts }) => facts?.givenGuid).length;
    const without = episodes.filter(({ facts, draft }) => facts?.derivedGuid && !draft);
    if (given < without.length) return;
    for (const episode of without) {
      const { guid } = episode;
      if (!isMissing(episode, 'guid', undefined)) continue;
      const called = name(episode, ['guid']);
      say(episode, ['guid'], `This episode has no ${called}, and other episodes of the show have one.`, {
        help: guid
          ? `Keep the one that it gets: \`${guid.value}\`.`
          : `Give it a ${called} that never changes.`,
        fix: guid && {
          description: 'Write down the guid that it gets.',
          changes: [{ kind: 'add', path: ['guid'], value: guid.value }],
        },
      });
    }
  },
};
