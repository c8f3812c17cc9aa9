import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('ep-pubdate-weekday', wireWords);

export const epPubdateWeekday: Rule = {
  id: 'ep-pubdate-weekday',
  severity: 'error',
  where: 'feed',
  w3c: ['IncorrectDOW', 'InvalidRFC2822Date'],
  about: ['show.file', 'episode.file'],
  summary: 'A date names the wrong weekday.',
  reason: 'One of the two is wrong, and readers cannot know which.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<pubDate>«Mon, 01 Mar 2026 06:00:00 +0000»</pubDate>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
