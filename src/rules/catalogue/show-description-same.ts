import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { foldText } from '../texts.ts';

export const showDescriptionSame: Rule = {
  id: 'show-description-same',
  severity: 'warning',
  about: ['show.description'],
  summary: 'The description of the show only repeats its title.',
  reason:
    'Listeners learn nothing from it, and the search of Apple Podcasts finds nothing that the title does not say.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
title: Night Trains of Europe
description: «Night trains of Europe.»
`,
    `
-- podfeed.yaml --
title: Conversations with the people who keep the sleeping cars
description: Conversations with the people who keep the sleeping cars of Europe running.
`,
  ],
  show(show, say) {
    const { title, description } = show;
    if (title === undefined || description === undefined) return;
    if (foldText(title) !== foldText(description)) return;
    const [here, there] = [name(show, ['description']), name(show, ['title'])];
    say(show, ['description'], `The ${here} of the show is its ${there} once more.`, {
      help: 'Say in a few sentences what the show is about and for whom it is made.',
      related: [{ message: 'It is said here.', owner: show, path: ['title'] }],
    });
  },
};
