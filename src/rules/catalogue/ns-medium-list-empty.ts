import { isListMedium } from '../../feed/medium.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsMediumListEmpty: Rule = {
  id: 'ns-medium-list-empty',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['show.medium', 'show.remoteItems'],
  summary: 'The medium says that the feed consists of other feeds, and it names none.',
  reason:
    'A list, and the feed of a publisher, are nothing but the feeds they name: apps show an empty page.',
  source: podcastTag('medium'),
  examples: [
    `
-- podfeed.yaml --
medium: «musicL»
-- no episodes --
`,
    `
-- podfeed.yaml --
medium: «publisher»
`,
    `
-- podfeed.yaml --
medium: publisher
remoteItems: [a94f5cc9-8c58-55fc-91fe-a324087a655b]
`,
    `
-- podfeed.yaml --
medium: music
`,
  ],
  feed({ show, episodes }, say) {
    const { medium, remoteItems = [] } = show;
    if (medium === undefined || remoteItems.length > 0) return;
    // Of a list with episodes another rule speaks.
    if (medium !== 'publisher' && (!isListMedium(medium) || episodes.length > 0)) return;
    say(show, ['medium'], `${quote(medium)} consists of other feeds, and none is named.`, {
      help: 'Name them by their guids.',
    });
  },
};
