import { quote } from '../../text/printable.ts';
import { judgeCategories } from '../categories.ts';
import { type Rule, useInstead } from '../rule.ts';
import { appleCategories } from '../sources.ts';

export const epCategoryLegacy: Rule = {
  id: 'ep-category-legacy',
  severity: 'warning',
  where: 'author',
  about: ['episode.categoryTexts'],
  summary: 'The category of an episode has a name that Apple gave up.',
  reason: 'Apple renamed its categories in 2019, and directories look for the present names.',
  source: appleCategories,
  examples: [
    `
category: «Business > Management & Marketing»
`,
    `
-- podfeed.yaml --
categories: [Technology]
-- episodes/1.md --
category: «Technology > Podcasting»
`,
    `
-- podfeed.yaml --
categories: [Arts]
-- episodes/1.md --
category: «Arts > Literature»
`,
    `
category: Business > Management
`,
  ],
  episode(episode, say, show) {
    for (const { text, path, judgement } of judgeCategories(episode, show)) {
      if (judgement.rule !== 'ep-category-legacy') continue;
      const present = judgement.present.map(quote);
      const { renamed } = judgement;
      say(episode, path, `${quote(text)} is no longer a category of Apple.`, {
        help: present.length > 0 ? `Use ${present.join(' or ')}.` : 'Use a category that the show declares.',
        fix: renamed === undefined ? undefined : useInstead(path, renamed, undefined, text),
      });
    }
  },
};
