import { quote } from '../../text/printable.ts';
import { linksOfKind } from '../links.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epDescriptionLinkSource: Rule = {
  id: 'ep-description-link-source',
  severity: 'warning',
  about: ['episode.body'],
  summary: 'A link in the notes leads to a file among those of the show.',
  reason:
    'Relative links become addresses below the page of the show. A Markdown file, or a path that goes up from this one, is not there.',
  source: own,
  examples: [
    `
title: The last sleeper
---
See [the episode before](«002-the-first.md#map»), or the [map](«../media/map.pdf») of all the night trains.
`,
    `
title: The last sleeper
---
See [the episode before](002-the-first), or [the map](/maps/2.md/map.pdf) of all the night trains that run.
`,
  ],
  episode(episode, say) {
    for (const { text, range } of linksOfKind(episode, 'source')) {
      say(episode, ['body'], `${quote(text)} is the name of a file here, and not of a page on the web.`, {
        part: range,
        help: 'Link to the page of the episode, or to where the file can be fetched.',
      });
    }
  },
};
