import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsGuidChanged: Rule = {
  id: 'ns-guid-changed',
  severity: 'error',
  where: 'author',
  about: ['show.guid'],
  summary: 'The show has another guid than it was published with.',
  reason: 'Apps take it for another show: followers, comments and payments stay with the old one.',
  source: podcastTag('guid'),
  examples: [
    `
-- podfeed.yaml --
guid: «4136005d-a5b9-534d-b32a-e88894e1ae4a»
-- lock --
{"version": 1, "guid": "d84ced82-1926-54c0-88c2-bb01dd35d7e3", "episodes": {}}
`,
    `
-- podfeed.yaml --
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
-- lock --
{"version": 1, "guid": "d84ced82-1926-54c0-88c2-bb01dd35d7e3", "episodes": {}}
`,
  ],
  show(show, say) {
    const { guid, facts } = show;
    const recorded = facts?.recordedGuid;
    if (guid === undefined || recorded === undefined || guid.toLowerCase() === recorded.toLowerCase()) return;
    say(show, ['guid'], `${name(show, ['guid'])} is not the one that the show was published with.`, {
      help: `Use ${quote(recorded)}, or leave it out. If it is meant, \`podfeed build --allow show-guid-changed\` records that.`,
    });
  },
};
