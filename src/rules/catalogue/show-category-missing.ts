import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showCategoryMissing: Rule = {
  id: 'show-category-missing',
  severity: 'error',
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
