import { writeCategory } from '../../feed/category.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { declaredCategories } from '../show-categories.ts';
import { appleCategories } from '../sources.ts';

export const showCategoryCase: Rule = {
  id: 'show-category-case',
  severity: 'error',
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
      const right = quote(writeCategory(match.category));
      say(show, path, `Apple Podcasts spells the category ${quote(text)} otherwise.`, {
        help: `Write ${right}.`,
      });
    }
  },
};
