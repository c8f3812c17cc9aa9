import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { hasDrifted } from '../texts.ts';

const fields = ['keywords', 'subtitle', 'appleSummary'] as const;

export const showKeywordsDeprecated: Rule = {
  id: 'show-keywords-deprecated',
  severity: 'hint',
  about: ['show.keywords', 'show.subtitle', 'show.appleSummary'],
  summary: 'The show uses elements that Apple no longer documents.',
  reason:
    'Apple Podcasts no longer reads keywords, subtitle and summary; its search goes by title, author and description. Some older apps still show them, so they do no harm.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
itunes: {keywords: «trains», subtitle: «All about sleeping cars», summary: «A show.»}
`,
    `
-- podfeed.yaml --
description: Conversations with the people who keep the sleeping cars of Europe running.
itunes: {summary: Conversations with the people who keep the sleeping cars of Austria running.}
`,
    `
-- podfeed.yaml --
itunes: {title: Night Trains for Apple}
`,
  ],
  show(show, say) {
    for (const field of fields) {
      if (show[field] === undefined) continue;
      // That one contradicts the description is another mistake.
      if (field === 'appleSummary' && hasDrifted(show.appleSummary, show.description)) continue;
      say(show, [field], `${name(show, [field])} is an element that Apple no longer documents.`, {
        help: `Say it in the ${name(show, ['description'])}, and remove it here.`,
      });
    }
  },
};
