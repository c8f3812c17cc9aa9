import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const twice = /(?<![\p{L}\d])(podcast|show)[ :–—-]{1,3}\1(?![\p{L}\d])/iu;

export const showTitlePodcastTwice: Rule = {
  id: 'show-title-podcast-twice',
  severity: 'warning',
  about: ['show.title'],
  summary: 'The title of the show says a word twice in a row.',
  reason: 'It is what comes of a template that adds "Podcast" to a title that has it already.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
title: The Night Train «Podcast podcast»
`,
    `
-- podfeed.yaml --
title: «Show – Show» of Shows
`,
    `
-- podfeed.yaml --
title: The Podcast about Podcasts, a Podcast Podcaster Show
`,
  ],
  show(show, say) {
    const found = show.title === undefined ? null : twice.exec(show.title);
    if (!found) return;
    const message = `The ${name(show, ['title'])} of the show says ${quote(found[1]!)} twice in a row.`;
    say(show, ['title'], message, {
      part: { start: found.index, end: found.index + found[0].length },
      help: 'Say it once, or not at all: apps show that it is a podcast.',
    });
  },
};
