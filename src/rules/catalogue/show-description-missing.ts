import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const showDescriptionMissing: Rule = {
  id: 'show-description-missing',
  severity: 'error',
  about: ['show.description'],
  summary: 'The show has no description.',
  reason: 'RSS demands one, and it is what listeners and the search of Apple Podcasts go by.',
  source: rss,
  examples: [
    `
-- podfeed.yaml without description --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
description: Conversations with the people who keep the sleeping cars of Europe running.
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'description', show.description)) return;
    say(show, ['description'], `The show has no ${name(show, ['description'])}.`, {
      help: 'Say in a few sentences what the show is about and for whom it is made.',
    });
  },
};
