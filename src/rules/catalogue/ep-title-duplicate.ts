import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { twins } from '../twins.ts';

export const epTitleDuplicate: Rule = {
  id: 'ep-title-duplicate',
  severity: 'warning',
  about: ['episode.title'],
  summary: 'Two episodes have the same title.',
  reason: 'Listeners cannot tell them apart in a list, and take the newer one for the one they know.',
  source: own,
  examples: [
    `
-- episodes/1.md --
title: The last sleeper
-- episodes/2.md --
title: «the last Sleeper»
`,
    `
-- episodes/1.md --
title: The last sleeper
-- episodes/2.md --
title: The last sleeper, part two
`,
  ],
  feed({ episodes }, say) {
    const keyOf = (title: string | undefined): string | undefined => title?.normalize('NFC').toLowerCase();
    for (const { episode, first } of twins(episodes, ({ title }) => keyOf(title))) {
      const called = name(episode, ['title']);
      say(episode, ['title'], `Another episode has the ${called} ${quote(episode.title!)} too.`, {
        help: 'Say in one of them what sets it apart.',
        related: [{ message: 'The other one is here.', owner: first, path: ['title'] }],
      });
    }
  },
};
