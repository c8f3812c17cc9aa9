import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showItunesTitleSame: Rule = {
  id: 'show-itunes-title-same',
  severity: 'hint',
  about: ['show.appleTitle'],
  summary: 'The title for Apple alone is the title of the show.',
  reason: 'Apple Podcasts takes the title of the show by itself; two must be changed in two places.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
title: Night Trains
itunes: {title: «Night Trains»}
`,
    `
-- podfeed.yaml --
title: Night Trains
itunes: {title: Night Trains of Europe}
`,
  ],
  show(show, say) {
    if (show.appleTitle === undefined || show.appleTitle !== show.title) return;
    const [here, there] = [name(show, ['appleTitle']), name(show, ['title'])];
    say(show, ['appleTitle'], `${here} is the same as ${there}.`, {
      help: 'Remove it.',
      related: [{ message: 'It is said here.', owner: show, path: ['title'] }],
    });
  },
};
