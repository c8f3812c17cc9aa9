import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

/** Titles that many shows could have, in lower case. */
export const genericTitles: ReadonlySet<string> = new Set([
  ...['podcast', 'the podcast', 'my podcast', 'our podcast', 'new podcast', 'mein podcast', 'der podcast'],
  ...['show', 'the show', 'news', 'the news', 'bulletin', 'interviews', 'episodes', 'untitled', 'test'],
]);

export const showTitleGeneric: Rule = {
  id: 'show-title-generic',
  severity: 'hint',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows no rules for the words of a title.' },
  },
  about: ['show.title'],
  summary: 'The title of the show says nothing about it.',
  reason: 'Nobody finds a show called "The Podcast", and Apple asks for specific titles.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
title: «The Podcast»
`,
    `
-- podfeed.yaml --
title: The Night Train Podcast
`,
  ],
  show(show, say) {
    const { title } = show;
    if (title === undefined || !genericTitles.has(title.toLowerCase())) return;
    say(
      show,
      ['title'],
      `A show with the ${name(show, ['title'])} ${quote(title)} cannot be told from others.`,
      {
        help: 'Name what the show is about, or who makes it.',
      },
    );
  },
};
