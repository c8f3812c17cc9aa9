import { linksOfKind } from '../links.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epDescriptionDeadAnchor: Rule = {
  id: 'ep-description-dead-anchor',
  severity: 'warning',
  about: ['episode.body'],
  summary: 'A link in the notes has no address.',
  reason:
    'Apps show it as a link, and listeners who touch it stay where they are. Most often the address was to be filled in later.',
  source: own,
  examples: [
    `
title: The last sleeper
---
Read the [timetable](«#») or see the [map](<«»>) of all night trains that still run.
`,
    `
title: The last sleeper
---
Read the <a href="«#»">timetable</a>, or see <a href='«»'>the map</a> of all night trains.
`,
    `
title: The last sleeper
---
Read the [timetable](https://example.com/#top), see [the map](#map), and write \`[link]()\` in code.
`,
  ],
  episode(episode, say) {
    for (const { text, range } of linksOfKind(episode, 'dead')) {
      const message = text === '' ? 'This link has no address.' : 'The address of this link is only `#`.';
      say(episode, ['body'], message, {
        part: range,
        help: 'Give it its address, or leave the link out.',
      });
    }
  },
};
