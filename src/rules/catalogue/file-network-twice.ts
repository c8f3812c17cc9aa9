import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileNetworkTwice: Rule = {
  id: 'file-network-twice',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['show.file'],
  summary: 'Two shows of a network have the same feed address or the same guid.',
  reason:
    'Apps and directories take them for one show: subscribers of one get the episodes of the other. Most often the folder of one was copied, with its `podfeed.lock.json`, to begin the other.',
  source: own,
  examples: [
    `
-- podfeed-network.yaml --
shows: [night-trains, «day-trains»]
-- night-trains/podfeed.yaml --
feed: https://example.com/feed.xml
-- day-trains/podfeed.yaml --
feed: https://example.com/feed.xml
`,
    `
-- podfeed-network.yaml --
shows: [night-trains, «day-trains»]
-- night-trains/podfeed.yaml --
feed: https://example.com/night.xml
feeds: {file: members.xml, feed: "https://example.com/members.xml"}
-- day-trains/podfeed.yaml --
feed: https://example.com/day.xml
feeds: {file: members.xml, feed: "HTTPS://Example.com/members.xml"}
`,
    `
-- podfeed-network.yaml --
shows: [night-trains, «day-trains»]
-- night-trains/podfeed.yaml --
feed: https://example.com/night.xml
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
-- day-trains/podfeed.yaml --
feed: https://example.com/day.xml
-- day-trains/podfeed.lock.json --
{"version": 1, "guid": "d84ced82-1926-54c0-88c2-bb01dd35d7e3", "episodes": {}}
`,
    `
-- podfeed-network.yaml --
shows: [night-trains, day-trains]
-- night-trains/podfeed.yaml --
feed: https://example.com/night.xml
-- day-trains/podfeed.yaml --
feed: https://example.com/day.xml
`,
  ],
  show: forRemarks('file-network-twice', (text, detail) => {
    const isAddress = detail.get('what') === 'address';
    const [one, other] = [quote(detail.get('first') ?? ''), quote(detail.get('second') ?? '')];
    return {
      message: `${one} and ${other} have the same ${isAddress ? 'feed address' : 'guid'}, ${quote(text)}.`,
      help: isAddress
        ? 'Give each feed an address of its own.'
        : `Take it out of ${other}, and out of the \`podfeed.lock.json\` beside it if that was copied, unless that show had it first.`,
    };
  }),
};
