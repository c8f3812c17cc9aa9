import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('ep-category-missing', (_text, _detail, called) => ({
  message: `This episode has the key ${called}, but no value for it.`,
  help: 'Name one of the categories of the show, such as `Business > Management`, or remove the key.',
}));

export const epCategoryMissing: Rule = {
  id: 'ep-category-missing',
  severity: 'error',
  where: 'author',
  about: ['episode.categoryTexts'],
  summary: 'The category of an episode is left empty.',
  reason:
    'A key without a value is a value that was forgotten: the episode would go out without its category.',
  source: own,
  examples: [
    `
«category»:
`,
    `
category: «""»
`,
    `
category: Business > Management
`,
    `
title: The last sleeper
`,
  ],
  episode: check,
};
