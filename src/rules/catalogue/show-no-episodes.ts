import { isListMedium } from '../../feed/medium.ts';
import { isReadable } from '../readable.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

/** It consists of other feeds and has no episodes of its own. */
function listsFeeds(medium: string | undefined): boolean {
  return medium !== undefined && (medium === 'publisher' || isListMedium(medium));
}

export const showNoEpisodes: Rule = {
  id: 'show-no-episodes',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'A channel without items is valid RSS.' },
  },
  about: ['show.file'],
  summary: 'The show has no episode to publish.',
  reason: 'Directories take a show only when there is something to play.',
  source: apple,
  examples: [
    `
-- no episodes --
-- podfeed.yaml --
«»title: Night Trains
`,
    `
-- podfeed.yaml --
«»title: Night Trains
-- episodes/1.md --
draft: true
`,
    `
-- episodes/1.md --
draft: true
-- episodes/2.md --
title: The last sleeper
`,
    `
-- no episodes --
-- podfeed.yaml --
medium: musicL
remoteItems: [a94f5cc9-8c58-55fc-91fe-a324087a655b]
`,
  ],
  feed({ show, episodes }, say) {
    if (!isReadable(show) || listsFeeds(show.medium)) return;
    if (episodes.length === 0) {
      say(show, [], 'The show has no episode.', { help: 'Write one; a trailer is enough to begin with.' });
    } else if (episodes.every(({ facts }) => facts?.held !== undefined)) {
      say(show, [], 'Every episode is held back, as a draft or for its date, so the feed has none.', {
        severity: 'warning',
        help: 'Publish a trailer if you want directories to take the show before the first episode is out.',
      });
    }
  },
};
