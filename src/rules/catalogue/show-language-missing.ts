import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showLanguageMissing: Rule = {
  id: 'show-language-missing',
  severity: 'error',
  profiles: {
    w3c: { level: 'warning', why: 'The validator warns of a channel without language.' },
  },
  about: ['show.language'],
  summary: 'The show does not say in which language it is.',
  reason: 'Apple Podcasts demands it, and directories sort shows by it.',
  source: apple,
  examples: [
    `
-- podfeed.yaml without language --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
language: de
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'language', show.language)) return;
    say(show, ['language'], `The show has no ${name(show, ['language'])}.`, {
      help: 'Give its code of two letters, such as `en` or `de-AT`.',
    });
  },
};
