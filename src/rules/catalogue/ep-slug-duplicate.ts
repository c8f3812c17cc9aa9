import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { slugOf } from '../slugs.ts';
import { own } from '../sources.ts';
import { twins } from '../twins.ts';

export const epSlugDuplicate: Rule = {
  id: 'ep-slug-duplicate',
  severity: 'error',
  where: 'author',
  about: ['episode.slug'],
  summary: 'Two episodes have the same name in addresses.',
  reason:
    'The page of one takes the place of the page of the other. Where the guid is made from the name too, the rule about equal guids speaks of it.',
  source: own,
  examples: [
    `
-- episodes/1.md --
slug: intro
-- episodes/2.md --
slug: «intro»
`,
    `
-- episodes/1.md --
title: The first winter
-- episodes/2.md --
slug: «1»
`,
    `
-- episodes/1/index.md --
guid: night-trains-1
audio: 1.mp3
-- episodes/2/index.md --
guid: night-trains-2
`,
    `
-- episodes/1.md --
slug: intro
-- episodes/2.md --
slug: intro-2
`,
  ],
  feed({ episodes }, say) {
    for (const { episode, first, key } of twins(episodes, slugOf)) {
      if (episode.slug === undefined || episode.facts?.derivedGuid) continue;
      say(episode, ['slug'], `Another episode has the ${name(episode, ['slug'])} ${quote(key)} too.`, {
        help: 'Give this one a name of its own.',
        related: [{ message: 'The other one is here.', owner: first, path: ['slug'] }],
      });
    }
  },
};
