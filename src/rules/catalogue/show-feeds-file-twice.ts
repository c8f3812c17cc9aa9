import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { sameName } from '../output-files.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsFileTwice: Rule = {
  id: 'show-feeds-file-twice',
  severity: 'error',
  where: 'author',
  firm: true,
  about: ['show.feeds', 'show.output'],
  summary: 'Two feeds of the show are written to one file.',
  reason:
    'One would take the place of the other. Names that differ in capitals alone are one file on many systems.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - {file: «feed.xml», feed: "https://example.com/short.xml", title: The newest trains, limit: 10}
`,
    `
-- podfeed.yaml --
output: {file: trains.xml}
feed: https://example.com/trains.xml
feeds:
  - {file: short.xml, feed: "https://example.com/Short.xml", title: The newest trains, limit: 10}
  - {file: «Short.xml», feed: "https://example.com/short.xml", title: All trains, limit: 20}
rules: {show-feed-file: "off"}
`,
    `
-- podfeed.yaml --
feeds:
  - {file: short.xml, feed: "https://example.com/short.xml", title: The newest trains, limit: 10}
`,
  ],
  show(show, say) {
    const taken = new Map<string, Path>([[sameName(show.output?.file ?? 'feed.xml'), ['output', 'file']]]);
    for (const { file, path } of show.feeds ?? []) {
      if (file === undefined) continue;
      const here = [...path, 'file'];
      const before = taken.get(sameName(file));
      taken.set(sameName(file), before ?? here);
      if (!before) continue;
      const isMain = before[0] === 'output';
      say(show, here, `${quote(file)} is the file of ${isMain ? 'the main feed' : 'another feed'}, too.`, {
        help: 'Give each feed a file of its own.',
        related: isMain ? [] : [{ message: 'The other feed is here.', owner: show, path: before }],
      });
    }
  },
};
