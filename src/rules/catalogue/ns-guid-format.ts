import { isUuid, podcastGuid } from '../../feed/uuid.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsGuidFormat: Rule = {
  id: 'ns-guid-format',
  severity: 'error',
  about: ['show.guid'],
  summary: 'The guid of the show is not a UUID.',
  reason:
    'Apps recognise a show by it wherever its feed moves, and read nothing but UUIDs. Where none is given, one is made from the address of the feed, so none is missing.',
  source: podcastTag('guid'),
  examples: [
    `
-- podfeed.yaml --
guid: «night-trains»
`,
    `
-- podfeed.yaml --
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
`,
  ],
  show(show, say) {
    const { guid, feed, facts } = show;
    if (guid === undefined || isUuid(guid)) return;
    const right = facts?.recordedGuid ?? (feed === undefined ? undefined : podcastGuid(feed));
    say(show, ['guid'], `${name(show, ['guid'])} is ${quote(guid)}, which is not a UUID.`, {
      help:
        right === undefined ? 'Remove it; one is made when the feed has an address.' : `Use ${quote(right)}.`,
    });
  },
};
