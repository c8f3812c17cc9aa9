import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showBlockActive: Rule = {
  id: 'show-block-active',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows the value and does not ask what comes of it.' },
  },
  about: ['show.block'],
  summary: 'The show is hidden from Apple Podcasts.',
  reason: 'A blocked show disappears from the directory with all its episodes.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
block: «true»
`,
    `
-- podfeed.yaml --
block: {apple: «yes», services: [amazon]}
`,
    `
-- podfeed.yaml --
block: false
`,
  ],
  show(show, say) {
    if (!show.block) return;
    say(
      show,
      ['block', 'apple'],
      `With ${name(show, ['block'])} the whole show disappears from Apple Podcasts.`,
      {
        help: 'Remove it unless that is what you want.',
      },
    );
  },
};
