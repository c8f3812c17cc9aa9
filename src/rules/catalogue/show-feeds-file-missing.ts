import { isUnread } from '../../feed/placed.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedsFileMissing: Rule = {
  id: 'show-feeds-file-missing',
  severity: 'error',
  where: 'author',
  firm: true,
  about: ['show.feeds'],
  summary: 'A further feed has no file.',
  reason: 'Its file is what it is called by, on the disk, in the lock and at the command line.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - «feed: https://example.com/short.xml»
    limit: 10
`,
    `
-- podfeed.yaml --
feeds:
  - file: short.xml
    feed: https://example.com/short.xml
    title: Night Trains, the newest
    limit: 10
`,
  ],
  show(show, say) {
    for (const { file, path } of show.feeds ?? []) {
      if (file !== undefined || isUnread(show, [...path, 'file'])) continue;
      say(show, path, 'A further feed does not say in which file it is written.', {
        help: `Give it ${name(show, [...path, 'file'])}, such as \`opus.xml\`.`,
      });
    }
  },
};
