import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const showTitleMissing: Rule = {
  id: 'show-title-missing',
  severity: 'error',
  about: ['show.title'],
  summary: 'The show has no title.',
  reason: 'RSS demands one, and without a name no directory takes a show.',
  source: rss,
  examples: [
    `
-- podfeed.yaml without title --
«»author: Ada Muster
`,
    `
-- podfeed.yaml --
«title»:
`,
    `
-- podfeed.yaml --
title: Night Trains
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'title', show.title)) return;
    say(show, ['title'], `The show has no ${name(show, ['title'])}.`, {
      help: 'Give it its name and nothing else.',
    });
  },
};
