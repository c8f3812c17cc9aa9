import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsTitleSame: Rule = {
  id: 'show-feeds-title-same',
  severity: 'hint',
  where: 'author',
  about: ['show.feeds', 'show.title'],
  summary: 'Two public feeds of the show have one title.',
  reason: 'In directories and apps nobody can tell them apart.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
title: Night Trains of Europe
feeds:
  - «file: opus.xml»
    feed: https://example.com/opus.xml
    limit: 10
  - file: short.xml
    feed: https://example.com/short.xml
    limit: 20
    title: «night trains of Europe»
`,
    `
-- podfeed.yaml --
title: Night Trains of Europe
feeds:
  - file: short.xml
    feed: https://example.com/short.xml
    limit: 10
    title: Night Trains of Europe, the newest
  - file: members.xml
    feed: https://example.com/members.xml
    private: true
`,
  ],
  show(show, say) {
    const taken = new Set(show.title === undefined ? [] : [show.title.toLowerCase()]);
    for (const { fields, path, private: isPrivate } of show.feeds ?? []) {
      const title = fields.title ?? show.title;
      if (isPrivate || title === undefined) continue;
      const here = [...path, 'title'];
      if (taken.has(title.toLowerCase())) {
        say(show, fields.title === undefined ? path : here, `Another feed is called ${quote(title)}, too.`, {
          help: `Say in ${name(show, here)} what is special about this one, unless it is in no directory.`,
        });
      }
      taken.add(title.toLowerCase());
    }
  },
};
