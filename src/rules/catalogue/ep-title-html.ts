import { quote } from '../../text/printable.ts';
import { markupIn } from '../markup.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';
import { ownTitle } from '../titles.ts';

export const epTitleHtml: Rule = {
  id: 'ep-title-html',
  severity: 'hint',
  profiles: { w3c: { level: 'warning', why: 'The validator of the W3C warns.' } },
  about: ['episode.title'],
  summary: 'The title of an episode holds HTML.',
  reason:
    'Titles are plain text: apps show tags and escapes as they are written, which is seldom what was meant.',
  source: rssProfile,
  examples: [
    `
title: The «<b>»last</b> sleeper
`,
    `
title: The last«<br/>»sleeper
`,
    `
title: Bed «&amp;» breakfast
`,
    `
title: R&D <Agile> "Q&A"
`,
    `
title: When a < b and c > d
`,
  ],
  episode(episode, say) {
    const title = ownTitle(episode);
    const found = title === undefined ? undefined : markupIn(title);
    if (title === undefined || !found) return;
    const { kind, part } = found;
    const what = kind === 'tag' ? 'the HTML tag' : 'what looks like an escape of HTML,';
    const text = quote(title.slice(part.start, part.end));
    say(episode, ['title'], `This ${name(episode, ['title'])} holds ${what} ${text}.`, {
      part,
      help:
        kind === 'tag'
          ? 'Write it without tags, unless listeners are meant to read them.'
          : 'Write the character itself: everything that needs it is escaped in the feed.',
    });
  },
};
