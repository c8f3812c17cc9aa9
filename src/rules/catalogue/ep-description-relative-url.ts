import { quote } from '../../text/printable.ts';
import { withoutCode } from '../notes.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

/** Where an address begins in Markdown or HTML. */
const begins =
  /\]\([ \t]{0,8}<?|\b(?:href|src)[ \t]{0,8}=[ \t]{0,8}["']|^ {0,3}\[[^\][\n]{1,200}\]:[ \t]{1,8}<?/gim;
const address = /[^\s<>"')]{1,300}/y;
const absolute = /^(?:[a-z][a-z0-9+.-]{0,30}:|#)/i;

/** Findings in one file; more of the same teach nothing. */
const most = 10;

export const epDescriptionRelativeUrl: Rule = {
  id: 'ep-description-relative-url',
  severity: 'error',
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
    const plain = withoutCode(text);
    let left = most;
    for (const found of plain.matchAll(begins)) {
      address.lastIndex = found.index + found[0].length;
      const link = address.exec(plain);
      if (!link || absolute.test(link[0])) continue;
      if (left-- === 0) return;
      const base = name(show, ['link']);
      say(episode, [body === undefined ? 'content' : 'body'], `The link ${quote(link[0])} is relative.`, {
        part: { start: link.index, end: link.index + link[0].length },
        help: `Write the whole address, or give the show a ${base}, which relative links then start from.`,
      });
    }
  },
};
