import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showAuthorMissing: Rule = {
  id: 'show-author-missing',
  severity: 'warning',
  profiles: {
    spotify: { level: 'error', why: 'Spotify takes the name of the publisher from it.' },
    w3c: { level: 'off', why: 'The validator says nothing when the author is missing.' },
  },
  about: ['show.author'],
  summary: 'The show does not say who makes it.',
  reason: 'Apps show the author below the title; Spotify takes no show without one.',
  source: apple,
  examples: [
    `
-- podfeed.yaml without author --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
author: Ada Muster
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'author', show.author)) return;
    say(show, ['author'], `The show has no ${name(show, ['author'])}.`, {
      help: 'Name the person or organization that makes it.',
    });
  },
};
