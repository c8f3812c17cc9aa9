import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { twins } from '../twins.ts';

export const epGuidDuplicate: Rule = {
  id: 'ep-guid-duplicate',
  severity: 'error',
  about: ['episode.guid', 'episode.slug'],
  summary: 'Two episodes have the same guid.',
  reason:
    'Apps know an episode by its guid: of two with the same one they show only one. A teaser and the episode that it announces are two as well; with one guid, who heard the teaser never sees the episode.',
  source: rss,
  w3c: ['DuplicateValue'],
  examples: [
    `
-- episodes/1.md --
guid: night-trains-1
-- episodes/2.md --
guid: «night-trains-1»
`,
    `
-- episodes/1/intro.md without guid --
title: The first winter
-- episodes/2/intro.md without guid --
«---»
title: The second winter
`,
    `
-- episodes/1/intro.md without guid --
title: The first winter
-- episodes/2/intro.md without guid --
title: The second winter
slug: «intro»
`,
    `
-- episodes/1.md --
guid: night-trains-1
-- episodes/2.md --
guid: Night-Trains-1
`,
  ],
  feed({ episodes }, say) {
    for (const { episode, first, key } of twins(episodes, ({ guid }) => guid?.value)) {
      const guid = name(episode, ['guid']);
      const slug = name(episode, ['slug']);
      const made = episode.facts?.derivedGuid === true;
      const path = made && episode.slug !== undefined ? ['slug'] : ['guid'];
      const message = made
        ? `This episode has the same name in addresses as another one, so both get the same ${guid}.`
        : `Another episode has the ${guid} ${quote(key)} too.`;
      say(episode, path, message, {
        help: made
          ? `Give it a ${slug} of its own, or a ${guid}.`
          : 'Give the newer one a guid of its own, and leave the older one as it is.',
        related: [{ message: 'The other one is here.', owner: first, path: ['guid'] }],
      });
    }
  },
};
