import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const mostWords = 12;
const mostSeparators = 2;

export const showTitleKeywords: Rule = {
  id: 'show-title-keywords',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows no rules for the words of a title.' },
  },
  about: ['show.title'],
  summary: 'The title of the show looks like a list of keywords.',
  reason: 'Apple removes shows whose titles are stuffed with words for its search.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
title: «Night Trains | Sleepers | Rail Travel | Interrail»
`,
    `
-- podfeed.yaml --
title: «Night Trains the show about all the sleeping cars of Europe and their guests»
`,
    `
-- podfeed.yaml --
title: «Night Trains • Sleepers; Rail – Europe»
`,
    `
-- podfeed.yaml --
title: Night-Trains | Sleepers | Rail
`,
    `
-- podfeed.yaml --
title: Night Trains the show about the sleeping cars of Europe and guests
`,
    `
-- podfeed.yaml --
title: Bed, breakfast, rail and the night train show
`,
  ],
  show(show, say) {
    const { title } = show;
    if (title === undefined) return;
    const separators = title.match(/[|,;•·]| [-–—] /gu)?.length ?? 0;
    const words = title.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (separators <= mostSeparators && words <= mostWords) return;
    say(show, ['title'], `The ${name(show, ['title'])} of the show reads like a list of keywords.`, {
      help: 'Give the name of the show and nothing else; Apple searches its description too.',
    });
  },
};
