import { readCategory, writeCategory } from '../../feed/category.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { declaredCategories } from '../show-categories.ts';
import { appleCategories } from '../sources.ts';

const problems = {
  empty: 'has no name',
  long: 'is longer than any category',
  depth: 'has more than two levels, and categories have one or two',
  'part-missing': 'lacks a name on one side of the `>`',
};

export const showCategoryUnknown: Rule = {
  id: 'show-category-unknown',
  severity: 'error',
  profiles: {
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
  },
  about: ['show.categories'],
  summary: 'The show is in a category that Apple does not have.',
  reason: 'Apple Podcasts takes no other categories than its own, and other directories use its list too.',
  source: appleCategories,
  w3c: ['InvalidItunesCategory'],
  examples: [
    `
-- podfeed.yaml --
categories: [Business, «Bussiness > Managment»]
`,
    `
-- podfeed.yaml --
categories: «Railways»
`,
    `
-- podfeed.yaml --
categories: [Arts, «Business >», «Trains»]
`,
    `
-- podfeed.yaml --
categories: [Business > Management, Arts]
`,
  ],
  show(show, say) {
    for (const { category, text, path, match } of declaredCategories(show)) {
      if (match.kind !== 'unknown') continue;
      const read = readCategory(category.main);
      const message = read.ok
        ? `Apple Podcasts has no category ${quote(text)}.`
        : `The category ${quote(text)} ${problems[read.problem]}.`;
      say(show, path, message, {
        help: match.nearest
          ? `Did you mean ${quote(writeCategory(match.nearest))}?`
          : "Choose one of Apple's categories, such as `Business > Management`.",
      });
    }
  },
};
