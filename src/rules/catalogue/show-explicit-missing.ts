import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showExplicitMissing: Rule = {
  id: 'show-explicit-missing',
  severity: 'error',
  about: ['show.explicit'],
  summary: 'The show does not say whether it has explicit content.',
  reason: 'Apple Podcasts demands it, to keep explicit shows from children and out of some countries.',
  source: apple,
  examples: [
    `
-- podfeed.yaml without explicit --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
explicit: false
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'explicit', show.explicit)) return;
    say(show, ['explicit'], `The show has no ${name(show, ['explicit'])}.`, {
      help: 'Say `true` or `false`.',
    });
  },
};
