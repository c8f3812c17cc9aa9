import { isEmail } from '../../feed/email.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showAuthorEmail: Rule = {
  id: 'show-author-email',
  severity: 'warning',
  about: ['show.author', 'episode.author'],
  summary: 'The author is a mail address, not a name.',
  reason: 'Apps print the author below the title, so everybody reads the address, and nobody the name.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
author: «ada@example.com»
-- episodes/1.md --
author: «ada@example.com»
`,
    `
-- podfeed.yaml --
author: Ada Muster
-- episodes/1.md --
author: Ada @ Night Trains
`,
  ],
  show(show, say) {
    if (show.author === undefined || !isEmail(show.author)) return;
    say(show, ['author'], `The ${name(show, ['author'])} of the show is a mail address.`, {
      help: `Name the person or organization; the address belongs into ${name(show, ['owner', 'email'])}.`,
    });
  },
  episode(episode, say) {
    if (episode.author === undefined || !isEmail(episode.author)) return;
    say(episode, ['author'], `The ${name(episode, ['author'])} of this episode is a mail address.`, {
      help: 'Name the person.',
    });
  },
};
