import { writeCategory } from '../../feed/category.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, useInstead } from '../rule.ts';
import { declaredCategories, meantCategory } from '../show-categories.ts';
import { appleCategories } from '../sources.ts';

export const showCategoryLegacy: Rule = {
  id: 'show-category-legacy',
  severity: 'warning',
  about: ['show.categories'],
  summary: 'The show is in a category that Apple no longer has.',
  reason:
    'Apple Podcasts renamed and merged its categories in 2019; where it puts the old ones is its own guess.',
  source: appleCategories,
  w3c: ['ObsoleteItunesCategory'],
  examples: [
    `
-- podfeed.yaml --
categories: «Business > Management & Marketing»
`,
    `
-- podfeed.yaml --
categories: [Arts, «Technology > Gadgets»]
`,
    `
-- podfeed.yaml --
categories: «Public Radio»
`,
    `
-- podfeed.yaml --
categories: [Business > Management, «Arts > Literature»]
`,
    `
-- podfeed.yaml --
categories: Business > Marketing
`,
  ],
  show(show, say) {
    const declared = declaredCategories(show);
    const names = declared.map((each) => writeCategory(meantCategory(each)));
    for (const { text, path, match } of declared) {
      if (match.kind !== 'legacy') continue;
      const [only, ...others] = match.to.map(writeCategory);
      const renamed =
        match.safe && others.length === 0 && names.filter((each) => each === only).length === 1
          ? only
          : undefined;
      const present = match.to.map((category) => quote(writeCategory(category)));
      const list = present.join(' or ');
      say(show, path, `Apple Podcasts no longer has the category ${quote(text)}.`, {
        help:
          present.length === 0
            ? 'Nothing took its place; choose another one, such as `Society & Culture`.'
            : match.safe
              ? `Write ${list}.`
              : `What comes nearest is ${list}; use it if it fits.`,
        fix: renamed === undefined ? undefined : useInstead(path, renamed, undefined, text),
      });
    }
  },
};
