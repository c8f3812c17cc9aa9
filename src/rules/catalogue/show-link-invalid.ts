import { checkAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const showLinkInvalid: Rule = {
  id: 'show-link-invalid',
  severity: 'error',
  about: ['show.link'],
  summary: 'The web address of the show cannot be opened.',
  reason: 'Apps send listeners there, and relative links in show notes are completed with it.',
  source: rss,
  examples: [
    `
-- podfeed.yaml --
link: «example.com/trains»
`,
    `
-- podfeed.yaml --
link: «https:»//ada:secret@example.com/
`,
    `
-- podfeed.yaml --
link: https://example.com/trains
`,
  ],
  show(show, say) {
    if (show.link !== undefined) checkAddress(show, ['link'], show.link, say);
  },
};
