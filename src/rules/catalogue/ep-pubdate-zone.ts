import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('ep-pubdate-zone', wireWords);

export const epPubdateZone: Rule = {
  id: 'ep-pubdate-zone',
  severity: 'warning',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A date does not say its time zone in a way that all readers know.',
  reason:
    'RSS knows offsets such as `+0100`, `GMT` and few names; what else stands there is read as UTC, or not at all.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<pubDate>«Sun, 01 Mar 2026 06:00:00 CET»</pubDate>
</item>
`,
    `
-- feed.xml --
<item>
<pubDate>«Sun, 01 Mar 2026 06:00:00»</pubDate>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
