import { writeCategory } from '../../feed/category.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, useInstead } from '../rule.ts';
import { declaredCategories } from '../show-categories.ts';
import { appleCategories } from '../sources.ts';

export const showCategoryCase: Rule = {
  id: 'show-category-case',
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
  summary: 'A category is not spelled as Apple spells it.',
  reason: 'Apple Podcasts compares categories letter by letter and ignores one that it does not know.',
  source: appleCategories,
  w3c: ['InvalidItunesCategory'],
  examples: [
    `
-- podfeed.yaml --
categories: [«business > management»]
`,
    `
-- podfeed.yaml --
categories: «Society and Culture»
`,
    `
-- podfeed.yaml --
categories: Society & Culture
`,
  ],
  show(show, say) {
    for (const { text, path, match } of declaredCategories(show)) {
      if (match.kind !== 'case') continue;
      const right = writeCategory(match.category);
      say(show, path, `Apple Podcasts spells the category ${quote(text)} otherwise.`, {
        help: `Write ${quote(right)}.`,
        fix: useInstead(path, right, undefined, text),
      });
    }
  },
};
