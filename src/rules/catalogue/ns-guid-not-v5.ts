import { isUuid, podcastGuid } from '../../feed/uuid.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

/** Where the version stands in a UUID. */
const versionAt = 14;

export const nsGuidNotV5: Rule = {
  id: 'ns-guid-not-v5',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: ['show.guid'],
  summary: 'The guid of the show was not made from the address of its feed.',
  reason:
    'It should be a UUID of version 5, so that everybody who knows the first address can find it. Once published it stays as it is.',
  source: podcastTag('guid'),
  examples: [
    `
-- podfeed.yaml --
guid: «1b671a64-40d5-491e-99b0-da01ff1f3341»
`,
    `
-- podfeed.yaml --
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
`,
    `
-- podfeed.yaml --
guid: 1b671a64-40d5-491e-99b0-da01ff1f3341
-- lock --
{"version": 1, "guid": "1b671a64-40d5-491e-99b0-da01ff1f3341", "episodes": {}}
`,
  ],
  show(show, say) {
    const { guid, feed, facts } = show;
    if (guid === undefined || !isUuid(guid) || guid[versionAt] === '5') return;
    if (facts?.recordedGuid !== undefined) return;
    say(show, ['guid'], `${name(show, ['guid'])} is a UUID of version ${guid[versionAt]}, not 5.`, {
      help: `If it was never published, ${feed === undefined ? 'remove it' : `use ${quote(podcastGuid(feed))}`}; else keep it.`,
    });
  },
};
