import { isListMedium } from '../../feed/medium.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsMediumListItems: Rule = {
  id: 'ns-medium-list-items',
  severity: 'error',
  about: ['show.medium'],
  summary: 'The medium says that the feed is a list of other feeds, but there are episodes.',
  reason: 'A list names other feeds and has no episodes of its own, so apps would show none of them.',
  source: podcastTag('medium'),
  examples: [
    `
-- podfeed.yaml --
medium: «podcastL»
-- episodes/1.md --
title: The first winter
`,
    `
-- podfeed.yaml --
medium: «mixed»
-- episodes/1.md --
title: The first winter
`,
    `
-- podfeed.yaml --
medium: film
-- episodes/1.md --
title: The first winter
`,
    `
-- podfeed.yaml --
medium: musicL
rules: {show-no-episodes: off}
-- no episodes --
`,
  ],
  feed({ show, episodes }, say) {
    const { medium } = show;
    if (medium === undefined || episodes.length === 0) return;
    if (!isListMedium(medium)) return;
    say(show, ['medium'], `${quote(medium)} is a list of other feeds, and this show has episodes.`, {
      help:
        medium === 'mixed' ? 'Leave it out for a podcast.' : `Did you mean ${quote(medium.slice(0, -1))}?`,
      related: [{ message: 'The first episode is here.', owner: episodes[0]!, path: [] }],
    });
  },
};
