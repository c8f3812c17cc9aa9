import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileFrontMatterSplit: Rule = {
  id: 'file-front-matter-split',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file'],
  summary: 'A line of hyphens among the fields ends the front matter too early.',
  reason: 'The fields below it count as notes: the episode lacks them, and listeners read them.',
  source: own,
  examples: [
    `
-- episodes/1.md raw --
---
title: The last sleeper
«---»
date: 2026-03-01
audio: 1.mp3
---
What happens on the night shift.
`,
    `
-- episodes/1.md raw --
---
«---»

title: The last sleeper
date: 2026-03-01
---
`,
    `
title: The last sleeper
---
date: when the timetable changes, nobody sleeps on the night shift of platform nine.
`,
    `
title: The last sleeper
---
date: when the timetable changes
Nobody sleeps on the night shift of platform nine.
---
`,
    `
title: The last sleeper
---
Title: what it says on the door
Platform: nine of the station of Vienna
---
What happens on the night shift.
`,
    `
title: The last sleeper
---
title: what it says on the door
platform: nine of the station of Vienna
---
What happens on the night shift.
`,
  ],
  episode(episode, say) {
    for (const { rule, part, text = '' } of episode.remarks) {
      if (rule !== 'file-front-matter-split') continue;
      say(
        episode,
        [],
        `This line ends the front matter, but ${quote(text)} and more fields stand below it.`,
        {
          part,
          help: 'Take the line out.',
        },
      );
    }
  },
};
