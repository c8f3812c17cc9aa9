import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

export const showFeedMissing: Rule = {
  id: 'show-feed-missing',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['show.feed'],
  summary: 'The show does not say where its feed will be.',
  reason:
    'A feed names its own address, and files beside it are addressed from there; without it nothing can be built.',
  source: rssProfile,
  examples: [
    `
-- podfeed.yaml without feed --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'feed', show.feed)) return;
    say(show, ['feed'], `The show has no ${name(show, ['feed'])}.`, {
      help: 'Give the address under which the feed will be published.',
    });
  },
};
