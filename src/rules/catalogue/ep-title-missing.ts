import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';

export const epTitleMissing: Rule = {
  id: 'ep-title-missing',
  severity: 'error',
  profiles: {
    w3c: {
      level: 'warning',
      why: 'The validator is content with an item that has a description; only without both it is an error.',
    },
  },
  about: ['episode.title'],
  summary: 'An episode has no title.',
  reason: 'Apple Podcasts refuses episodes without a title, and no app has anything to show in their place.',
  source: {
    name: "Apple, A Podcaster's Guide to RSS",
    url: 'https://help.apple.com/itc/podcasts_connect/#/itcb54353390',
  },
  examples: [
    `
-- episodes/1.md without title --
«---»
number: 1
`,
    `
«title»:
`,
    `
title: The last sleeper to Vienna
`,
  ],
  episode(episode, say) {
    if (!isMissing(episode, 'title', episode.title)) return;
    say(episode, ['title'], `This episode has no ${name(episode, ['title'])}.`, {
      help: 'Give it a short title of its own, without its number and without the name of the show.',
    });
  },
};
