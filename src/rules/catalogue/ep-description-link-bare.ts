import { quote } from '../../text/printable.ts';
import { linksOfKind } from '../links.ts';
import { name, type Rule, useInstead } from '../rule.ts';
import { own } from '../sources.ts';

export const epDescriptionLinkBare: Rule = {
  id: 'ep-description-link-bare',
  severity: 'warning',
  about: ['episode.body'],
  summary: 'A link in the notes lacks `https://` or `mailto:`.',
  reason:
    "Without it, the address counts as a page of the show's own site, and the link leads to a page that does not exist.",
  source: own,
  examples: [
    `
title: The last sleeper
---
See the [timetable](«www.example.com/timetable»), the [map](«example.org») or write to [Ada](«ada@example.com»).
`,
    `
-- podfeed.yaml without link --
-- episodes/1.md --
title: The last sleeper
---
See the <a href="«example.com/timetable»">timetable</a> of all the night trains that still run.
`,
    `
title: The last sleeper
---
See the [timetable](https://www.example.com/timetable), the [map](map.pdf) or write to [Ada](mailto:ada@example.com).
`,
  ],
  episode(episode, say, show) {
    for (const { text, range } of linksOfKind(episode, 'bare')) {
      const right = `${text.includes('@') && !text.includes('/') ? 'mailto:' : 'https://'}${text}`;
      const link = name(show, ['link']);
      const message = `${quote(text)} is no whole address, so it is taken for a page below the ${link} of the show.`;
      say(episode, ['body'], message, {
        part: range,
        help: `Write ${quote(right)}.`,
        fix: useInstead(['body'], right, range),
      });
    }
  },
};
