import { writeCategory } from '../../feed/category.ts';
import { quote } from '../../text/printable.ts';
import { judgeCategories } from '../categories.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epCategoryUndeclared: Rule = {
  id: 'ep-category-undeclared',
  severity: 'error',
  where: 'author',
  about: ['episode.categoryTexts'],
  summary: 'The category of an episode is not among those that the show declares.',
  reason: 'Directories list a show by its own categories: nobody would find the episode under another one.',
  source: own,
  examples: [
    `
category: «Comedy > Stand-Up»
`,
    `
category: «Business > Marketing»
`,
    `
category: «Technology > Podcasting»
`,
    `
category: Business
`,
    `
-- podfeed.yaml --
categories: [Business]
-- episodes/1.md --
category: Business > Marketing
`,
  ],
  episode(episode, say, show) {
    const declared = (show.categories ?? []).map((category) => quote(writeCategory(category)));
    for (const { text, path, judgement } of judgeCategories(episode, show)) {
      if (judgement.rule !== 'ep-category-undeclared') continue;
      const called = name(show, ['categories']);
      say(episode, path, `This show does not declare ${quote(text)} in its ${called}.`, {
        help: `Use ${declared.slice(0, 3).join(' or ')}, or add it to the ${called} of the show.`,
        related: [{ message: 'The show declares its own here.', owner: show, path: ['categories'] }],
      });
    }
  },
};
