import { quote } from '../../text/printable.ts';
import { judgeCategories } from '../categories.ts';
import { type Rule, useInstead } from '../rule.ts';
import { appleCategories } from '../sources.ts';

export const epCategoryCase: Rule = {
  id: 'ep-category-case',
  severity: 'warning',
  where: 'author',
  about: ['episode.categoryTexts'],
  summary: 'The category of an episode is written otherwise than Apple writes it.',
  reason: 'Programs compare categories letter by letter, capitals and `&` included.',
  source: appleCategories,
  examples: [
    `
category: «business > management»
`,
    `
-- podfeed.yaml --
categories: [Health & Fitness]
-- episodes/1.md --
category: «Health and Fitness»
`,
    `
category: Business > Management
`,
  ],
  episode(episode, say, show) {
    for (const { text, path, judgement } of judgeCategories(episode, show)) {
      if (judgement.rule !== 'ep-category-case') continue;
      say(episode, path, `Apple writes the category ${quote(text)} otherwise.`, {
        help: `Use ${quote(judgement.right)}.`,
        fix: useInstead(path, judgement.right, undefined, text),
      });
    }
  },
};
