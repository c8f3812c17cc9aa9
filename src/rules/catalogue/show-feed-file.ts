import { readHttpUrl } from '../../feed/url.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showFeedFile: Rule = {
  id: 'show-feed-file',
  severity: 'hint',
  where: 'author',
  about: ['show.feed', 'show.output'],
  summary: 'The feed is written under another name than it has in its address.',
  reason:
    'When the folder is put on a server as it is, nothing answers at the address that the feed gives for itself.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feed: «https://example.com/podcast.xml»
`,
    `
-- podfeed.yaml --
feed: «https://example.com/feed.xml»
output: {file: trains.rss}
`,
    `
-- podfeed.yaml --
feed: https://example.com/podcast/trains.rss?v=2
output: {file: podcast/trains.rss}
`,
    `
-- podfeed.yaml --
feed: https://feeds.example.com/trains
`,
    `
-- podfeed.yaml --
feed: https://example.com/feed.xml
`,
  ],
  show(show, say) {
    const read = show.feed === undefined ? undefined : readHttpUrl(show.feed);
    const there = read?.ok ? read.value.path.slice(read.value.path.lastIndexOf('/') + 1) : '';
    const { file = 'feed.xml' } = show.output ?? {};
    const here = file.slice(file.lastIndexOf('/') + 1);
    if (!/\.(?:xml|rss)$/i.test(there) || there === here || here === '') return;
    const setting = name(show, ['output', 'file']);
    say(show, ['feed'], `The feed is written as ${quote(here)}, and its address ends in ${quote(there)}.`, {
      help: `Set ${setting} to ${quote(there)}, unless the server gives it that name.`,
    });
  },
};
