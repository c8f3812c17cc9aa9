import { writeCategory } from '../../feed/category.ts';
import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { declaredCategories, meantCategory } from '../show-categories.ts';
import { own } from '../sources.ts';

export const showCategoryDuplicate: Rule = {
  id: 'show-category-duplicate',
  severity: 'warning',
  about: ['show.categories'],
  summary: 'The show declares a category twice.',
  reason: 'The second one has no effect.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
categories: [Business > Management, Arts, «Business > Management»]
`,
    `
-- podfeed.yaml --
categories: [Business > Management, Arts, Business]
`,
  ],
  show(show, say) {
    const seen = new Map<string, Path>();
    for (const declared of declaredCategories(show)) {
      const key = writeCategory(meantCategory(declared)).toLowerCase();
      const first = seen.get(key);
      if (!first) seen.set(key, declared.path);
      else {
        say(show, declared.path, `The category ${quote(declared.text)} is declared twice.`, {
          help: 'Remove one of the two.',
          related: [{ message: 'It is declared here already.', owner: show, path: first }],
        });
      }
    }
  },
};
