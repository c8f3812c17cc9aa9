import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const showLinkMissing: Rule = {
  id: 'show-link-missing',
  severity: 'error',
  about: ['show.link'],
  summary: 'The show has no web address.',
  reason: 'RSS demands the address of a page about the show, and directories show it to listeners.',
  source: rss,
  examples: [
    `
-- podfeed.yaml without link --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
link: https://example.com/
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'link', show.link)) return;
    say(show, ['link'], `The show has no ${name(show, ['link'])}.`, {
      help: 'Give the address of a page about the show.',
    });
  },
};
