import { linksOfKind } from '../links.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epDescriptionLocalLink: Rule = {
  id: 'ep-description-local-link',
  severity: 'warning',
  about: ['episode.body'],
  summary: "A link in the notes leads to the author's own machine or network.",
  reason:
    'Listeners have neither that file nor that server: the link leads nowhere, and tells the names of folders on the way. A link to a file is left out of the feed.',
  source: own,
  examples: [
    `
title: The last sleeper
---
Read the [timetable](«file:///Users/ada/timetable.pdf»), or a [preview](«http://localhost:4000/1») of the page.
`,
    `
title: The last sleeper
---
The [map](«C:/Users/ada/map.pdf») and the [plan](«/Users/ada/plan.pdf») are on <«http://192.168.1.20/maps»>.
`,
    `
title: The last sleeper
---
See the [station](«http://station.local/»), the [yard](«https://172.16.0.9:8080») and the [depot](«https://depot/»).
`,
    `
title: The last sleeper
---
Read the [timetable](https://example.com/localhost), [another](https://172.15.0.9/) or [a third](/users/ada).
`,
  ],
  episode(episode, say) {
    for (const { text, range } of linksOfKind(episode, 'local')) {
      say(episode, ['body'], `${quoteAddress(text)} can be reached from the author's own network only.`, {
        part: range,
        help: 'Put the file or page on the web, and link to its address there.',
      });
    }
  },
};
