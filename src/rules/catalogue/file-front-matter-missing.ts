import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileFrontMatterMissing: Rule = {
  id: 'file-front-matter-missing',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file'],
  summary: 'An episode file does not begin with front matter.',
  reason: 'Title, date and audio of an episode stand in its front matter; without it there is no episode.',
  source: own,
  examples: [
    `
-- episodes/1.md raw --
«The last sleeper»

How it left the station.
`,
    `
-- episodes/1.md raw --
«----»
title: The last sleeper
----
`,
    `
title: The last sleeper
`,
  ],
  episode: forRemarks('file-front-matter-missing', () => ({
    message: 'This file does not begin with front matter.',
    help: 'Begin it with a line `---`, the fields, and another line `---`; a file that is no episode needs a name that begins with `_`.',
  })),
};
