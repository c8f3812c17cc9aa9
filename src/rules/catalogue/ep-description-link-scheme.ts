import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { linksOfKind } from '../links.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

const known = ['https', 'http', 'mailto'];

export const epDescriptionLinkScheme: Rule = {
  id: 'ep-description-link-scheme',
  severity: 'warning',
  about: ['episode.body'],
  summary: 'A link in the notes is neither a web page nor a mail address.',
  reason:
    'Apps open `https:`, `http:` and `mailto:` only. Other links are left out of the feed, so that listeners read their brackets.',
  source: own,
  examples: [
    `
title: The last sleeper
---
Get the [timetable](«ftp://example.com/timetable.pdf») and the [map](«htps://example.com/map») of all night trains.
`,
    `
title: The last sleeper
---
Get the [timetable](https://example.com/timetable) or [write to us](mailto:ada@example.com) about night trains.
`,
  ],
  episode(episode, say) {
    for (const { text, range } of linksOfKind(episode, 'scheme')) {
      const scheme = text.slice(0, text.indexOf(':'));
      const meant = nearest(scheme, known);
      say(
        episode,
        ['body'],
        `${quoteAddress(text)} is neither a web page nor a mail address, so it is left out.`,
        {
          part: range,
          help: meant
            ? `Did you mean ${quote(`${meant}:`)} in place of ${quote(`${scheme}:`)}?`
            : 'Link to a page that begins with `https://`.',
        },
      );
    }
  },
};
