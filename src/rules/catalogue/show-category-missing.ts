import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showCategoryMissing: Rule = {
  id: 'show-category-missing',
  severity: 'error',
  profiles: {
    spotify: { level: 'warning', why: 'Spotify does not list it among what it requires.' },
    amazon: {
      level: 'warning',
      why: 'What Amazon demands of it could not be verified, so it is no error here.',
    },
    youtube: {
      level: 'warning',
      why: 'What YouTube demands of it could not be verified, so it is no error here.',
    },
    podcasting20: {
      level: 'warning',
      why: 'It is Apple that demands it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'warning', why: 'The validator warns of a channel without category.' },
  },
  about: ['show.categories'],
  summary: 'The show has no category.',
  reason: 'Apple Podcasts demands one, and lists the show nowhere without it.',
  source: apple,
  examples: [
    `
-- podfeed.yaml without categories --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
categories: «[]»
`,
    `
-- podfeed.yaml --
«categories»:
`,
    `
-- podfeed.yaml --
categories: Business
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'categories', show.categories)) return;
    say(
      show,
      ['categories'],
      `The show has no category: ${name(show, ['categories'])} is missing or empty.`,
      {
        help: "Name one of Apple's, such as `Business > Management`.",
      },
    );
  },
};
