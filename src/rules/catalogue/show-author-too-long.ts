import { beyond } from '../lengths.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const most = 255;

export const showAuthorTooLong: Rule = {
  id: 'show-author-too-long',
  severity: 'warning',
  profiles: {
    w3c: { level: 'error', why: 'The validator calls an author of more than 255 characters an error.' },
  },
  about: ['show.author'],
  summary: 'The author of the show is longer than directories take.',
  reason: 'Apple Podcasts reads at most 255 characters of it.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
author: ${'A'.repeat(255)}«da»
`,
    `
-- podfeed.yaml --
author: ${'A'.repeat(255)}
`,
  ],
  show(show, say) {
    const over = show.author === undefined ? undefined : beyond(show.author, most);
    if (!over) return;
    const message = `The ${name(show, ['author'])} of the show has ${over.length} characters, and directories take ${most}.`;
    say(show, ['author'], message, {
      part: over.part,
      help: 'Name one person or organization; the others can be named as people of the show.',
    });
  },
};
