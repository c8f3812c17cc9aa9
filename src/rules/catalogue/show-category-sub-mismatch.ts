import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { declaredCategories } from '../show-categories.ts';
import { appleCategories } from '../sources.ts';

export const showCategorySubMismatch: Rule = {
  id: 'show-category-sub-mismatch',
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
  summary: 'A category stands below the wrong main category, or alone.',
  reason: 'Apple Podcasts knows only its own pairs and ignores others.',
  source: appleCategories,
  w3c: ['InvalidItunesCategory'],
  examples: [
    `
-- podfeed.yaml --
categories: «Arts > Management»
`,
    `
-- podfeed.yaml --
categories: [«Management»]
`,
    `
-- podfeed.yaml --
categories: Business > Management
`,
  ],
  show(show, say) {
    for (const { category, path, match } of declaredCategories(show)) {
      if (match.kind !== 'sub-mismatch') continue;
      const sub = category.sub ?? category.main;
      const parents = match.parents.map((parent) => quote(parent)).join(' and ');
      const instead = category.sub === undefined ? 'not alone' : `not below ${quote(category.main)}`;
      say(show, path, `The category ${quote(sub)} stands below ${parents}, ${instead}.`, {
        help: `Write ${match.parents.map((parent) => quote(`${parent} > ${sub}`)).join(' or ')}.`,
      });
    }
  },
};
