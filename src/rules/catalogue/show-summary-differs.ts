import { name, type Rule } from '../rule.ts';
import { hasDrifted } from '../texts.ts';

export const showSummaryDiffers: Rule = {
  id: 'show-summary-differs',
  severity: 'warning',
  about: ['show.appleSummary'],
  summary: 'The summary of the show was its description once, and is no longer.',
  reason:
    'Some versions of Apple Podcasts showed the summary in place of the description, so listeners would read the old text. A summary in words of its own is what the podcast namespace advises, and is not reported.',
  source: {
    name: 'Podcast namespace',
    url: 'https://github.com/Podcastindex-org/podcast-namespace',
  },
  examples: [
    `
-- podfeed.yaml --
description: Conversations with the people who keep the sleeping cars of Europe running.
itunes: {summary: «Conversations with the people who keep the sleeping cars of Austria running.»}
`,
    `
-- podfeed.yaml --
description: Conversations with the people who keep the sleeping cars of Europe running.
itunes: {summary: Conversations with the people who keep the sleeping cars.}
`,
    `
-- podfeed.yaml --
description: Conversations with the people who keep the sleeping cars of Europe running.
itunes: {summary: "Conversations with the people who keep the sleeping cars of Europe running!"}
`,
    `
-- podfeed.yaml --
description: Conversations with the people who keep the sleeping cars of Europe running.
itunes: {summary: Conversations with the people who knit.}
`,
  ],
  show(show, say) {
    if (!hasDrifted(show.appleSummary, show.description)) return;
    const [here, there] = [name(show, ['appleSummary']), name(show, ['description'])];
    say(show, ['appleSummary'], `${here} begins like the ${there} and then says something else.`, {
      help: 'Remove it, or let it say the same.',
      related: [{ message: 'The description is here.', owner: show, path: ['description'] }],
    });
  },
};
