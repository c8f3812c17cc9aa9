import { quote } from '../../text/printable.ts';
import { linksOfKind } from '../links.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

export const epDescriptionRelativeUrl: Rule = {
  id: 'ep-description-relative-url',
  severity: 'error',
  profiles: {
    w3c: { level: 'warning', why: 'The validator warns of relative links.' },
  },
  where: 'author',
  about: ['episode.body'],
  summary: 'A link in the notes is relative, and nothing says to what.',
  reason: 'In an app there is no page that the link could start from, so it leads nowhere.',
  source: rssProfile,
  examples: [
    `
-- podfeed.yaml without link --
-- episodes/1.md --
title: The last sleeper
---
Read the [timetable](«/timetable»), or see <img src="«map.png»">.
`,
    `
title: The last sleeper
---
Read the [timetable](/timetable).
`,
    `
title: The last sleeper
---
Read the [timetable](https://example.com/timetable) or [write](mailto:ada@example.com).
`,
  ],
  episode(episode, say, show) {
    const { body, content } = episode;
    const text = body ?? content;
    if (text === undefined || (body !== undefined && show.link !== undefined)) return;
    const path = [body === undefined ? 'content' : 'body'];
    for (const link of linksOfKind({ body: text }, 'relative')) {
      const base = name(show, ['link']);
      say(episode, path, `The link ${quote(link.text)} is relative.`, {
        part: link.range,
        help: `Write the whole address, or give the show a ${base}, which relative links then start from.`,
      });
    }
  },
};
