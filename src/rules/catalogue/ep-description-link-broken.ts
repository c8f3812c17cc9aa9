import { quote } from '../../text/printable.ts';
import { linksOfKind } from '../links.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epDescriptionLinkBroken: Rule = {
  id: 'ep-description-link-broken',
  severity: 'warning',
  about: ['episode.body'],
  summary: 'The address of a link in the notes begins wrongly.',
  reason: 'With a slash too few or `https://` twice it is another address, behind which there is nothing.',
  source: own,
  examples: [
    `
title: The last sleeper
---
See the [timetable](«https:/example.com/timetable»), the [map](«https://http://example.com/map») and [more](«https//example.com/»).
`,
    `
title: The last sleeper
---
See the [timetable](https://example.com/timetable) and its [copy](https://example.org/https://example.com/).
`,
  ],
  episode(episode, say) {
    for (const { text, range } of linksOfKind(episode, 'broken')) {
      const rest = text.replace(/^(?:https?[:;]?[/\\]{1,3}){1,3}/i, '');
      const right = `https://${rest}`;
      say(episode, ['body'], `${quoteAddress(text)} begins like an address and is none.`, {
        part: range,
        help: `Did you mean ${quote(right)}?`,
      });
    }
  },
};
