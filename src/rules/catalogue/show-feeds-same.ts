import type { FurtherFeed } from '../../feed/further-feed.ts';
import { isUnread } from '../../feed/placed.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsSame: Rule = {
  id: 'show-feeds-same',
  severity: 'warning',
  where: 'author',
  about: ['show.feeds'],
  summary: 'A further feed differs in nothing from the main one.',
  reason: 'Listeners and directories find the same show twice, and its numbers are split over two feeds.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - «file: copy.xml»
    feed: https://example.com/copy.xml
`,
    `
-- podfeed.yaml --
feeds:
  - file: members.xml
    feed: https://example.com/members.xml
    private: true
`,
  ],
  show(show, say) {
    for (const feed of show.feeds ?? []) {
      if (differs(feed) || isUnread(show, feed.path)) continue;
      say(show, feed.path, 'This feed differs from the main one in nothing but its address.', {
        help: 'Say in what it differs: filter, audio, limit, order, private, or a field of its own.',
      });
    }
  },
};

function differs({ fields, filter, audio, limit, order, private: isPrivate }: FurtherFeed): boolean {
  const { feed: _, guid: _guid, ...others } = fields;
  const settings = [filter, audio, limit, order, isPrivate || undefined];
  return settings.some((setting) => setting !== undefined) || Object.keys(others).length > 0;
}
