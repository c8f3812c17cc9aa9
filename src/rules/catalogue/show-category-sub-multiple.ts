import { writeCategory } from '../../feed/category.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { declaredCategories, meantCategory } from '../show-categories.ts';
import { apple } from '../sources.ts';

const most = 3;

export const showCategorySubMultiple: Rule = {
  id: 'show-category-sub-multiple',
  severity: 'warning',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 sets no limit to the categories of a show.' },
    podcasting20: {
      level: 'off',
      why: 'It is Apple that recommends it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'off', why: 'The validator does not count categories.' },
  },
  about: ['show.categories'],
  summary: 'The show declares more categories than directories read.',
  reason:
    'Apple Podcasts takes the first category with the first one below it; directories that read more take three.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
categories: [Business > Management, «Business > Marketing»]
`,
    `
-- podfeed.yaml --
categories: [Business, Arts, Education, «Leisure», «Science»]
`,
    `
-- podfeed.yaml --
categories: [Business > Management, Arts, Education > Courses]
`,
  ],
  show(show, say) {
    const firstBelow = new Map<string, string>();
    const seen = new Set<string>();
    for (const declared of declaredCategories(show)) {
      const category = meantCategory(declared);
      const whole = writeCategory(category);
      if (seen.has(whole)) continue;
      seen.add(whole);
      const first = category.sub === undefined ? undefined : firstBelow.get(category.main);
      if (category.sub !== undefined && first === undefined) firstBelow.set(category.main, whole);
      const message =
        first !== undefined
          ? `The category ${quote(declared.text)} will not be read, because ${quote(first)} comes first.`
          : `The category ${quote(declared.text)} will not be read: directories read ${most}.`;
      if (first === undefined && seen.size <= most) continue;
      say(show, declared.path, message, { help: 'Keep those that fit best, the most fitting one first.' });
    }
  },
};
