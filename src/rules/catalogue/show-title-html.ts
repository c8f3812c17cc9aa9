import { quote } from '../../text/printable.ts';
import { markupIn } from '../markup.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

export const showTitleHtml: Rule = {
  id: 'show-title-html',
  severity: 'hint',
  profiles: { w3c: { level: 'warning', why: 'The validator of the W3C warns.' } },
  about: ['show.title'],
  summary: 'The title of the show holds HTML.',
  reason:
    'Titles are plain text: apps show tags and escapes as they are written, which is seldom what was meant.',
  source: rssProfile,
  examples: [
    `
-- podfeed.yaml --
title: «<b>»Night</b> Trains
`,
    `
-- podfeed.yaml --
title: Bed «&amp;» Rail
`,
    `
-- podfeed.yaml --
title: Bed & Rail <Europe>
`,
  ],
  show(show, say) {
    const { title } = show;
    const found = title === undefined ? undefined : markupIn(title);
    if (title === undefined || !found) return;
    const { kind, part } = found;
    const what = kind === 'tag' ? 'the HTML tag' : 'what looks like an escape of HTML,';
    const message = `The ${name(show, ['title'])} of the show holds ${what} ${quote(title.slice(part.start, part.end))}.`;
    say(show, ['title'], message, {
      part,
      help:
        kind === 'tag'
          ? 'Write it without tags, unless listeners are meant to read them.'
          : 'Write the character itself: everything that needs it is escaped in the feed.',
    });
  },
};
