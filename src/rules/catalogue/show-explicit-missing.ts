import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showExplicitMissing: Rule = {
  id: 'show-explicit-missing',
  severity: 'error',
  profiles: {
    spotify: { level: 'warning', why: 'Spotify does not list it among what it requires.' },
    amazon: {
      level: 'warning',
      why: 'What Amazon demands of it could not be verified, so it is no error here.',
    },
    youtube: {
      level: 'warning',
      why: 'What YouTube demands of it could not be verified, so it is no error here.',
    },
    podcasting20: {
      level: 'warning',
      why: 'It is Apple that demands it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'warning', why: 'The validator warns of a channel that does not say it.' },
  },
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
