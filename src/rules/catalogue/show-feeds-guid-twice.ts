import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const showFeedsGuidTwice: Rule = {
  id: 'show-feeds-guid-twice',
  severity: 'error',
  where: 'author',
  about: ['show.feeds', 'show.guid'],
  summary: 'Two feeds of the show have one guid.',
  reason: 'The guid of a feed is what apps and directories know it by: two with one guid become one.',
  source: podcastTag('guid'),
  examples: [
    `
-- podfeed.yaml --
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
feeds:
  - file: members.xml
    feed: https://example.com/members.xml
    guid: «d84ced82-1926-54c0-88c2-bb01dd35d7e3»
    private: true
`,
    `
-- podfeed.yaml --
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
feeds:
  - file: members.xml
    feed: https://example.com/members.xml
    private: true
`,
  ],
  show(show, say) {
    const taken = new Map<string, Path>();
    if (show.guid !== undefined) taken.set(show.guid.toLowerCase(), ['guid']);
    for (const { fields, path } of show.feeds ?? []) {
      const guid = fields.guid?.toLowerCase();
      if (guid === undefined) continue;
      const here = [...path, 'guid'];
      const before = taken.get(guid);
      taken.set(guid, before ?? here);
      if (!before) continue;
      say(show, here, `${quote(fields.guid!)} is the guid of another feed, too.`, {
        help: 'Leave it out, and one is made from the address of this feed.',
        related: [{ message: 'The other feed is here.', owner: show, path: before }],
      });
    }
  },
};
