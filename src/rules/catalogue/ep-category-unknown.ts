import { quote } from '../../text/printable.ts';
import { judgeCategories } from '../categories.ts';
import type { Rule } from '../rule.ts';
import { appleCategories } from '../sources.ts';

export const epCategoryUnknown: Rule = {
  id: 'ep-category-unknown',
  severity: 'error',
  where: 'author',
  about: ['episode.categoryTexts'],
  summary: 'The category of an episode is neither one of Apple nor one of the show.',
  reason: 'Directories find nothing under a category that does not exist.',
  source: appleCategories,
  examples: [
    `
category: «Business > Managment»
`,
    `
category: «Technology > Management»
`,
    `
category: [Business > Management, «Juggling»]
`,
    `
category: «Business > Management > PMO»
`,
    `
category: Business > Management
`,
    `
-- podfeed.yaml --
rss: {categories: [Sleeping cars]}
-- episodes/1.md --
category: Sleeping cars
`,
  ],
  episode(episode, say, show) {
    for (const { text, path, judgement } of judgeCategories(episode, show)) {
      if (judgement.rule !== 'ep-category-unknown') continue;
      const { problem, suggestion } = judgement;
      say(episode, path, `${quote(text)} ${problem}.`, {
        help:
          suggestion === undefined
            ? 'Use a category that the show declares, such as `Business > Management`.'
            : `Did you mean ${quote(suggestion)}?`,
      });
    }
  },
};
