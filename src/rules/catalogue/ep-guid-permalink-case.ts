import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('ep-guid-permalink-case', wireWords);

export const epGuidPermalinkCase: Rule = {
  id: 'ep-guid-permalink-case',
  severity: 'error',
  where: 'feed',
  w3c: ['InvalidBooleanAttribute'],
  about: ['show.file', 'episode.file'],
  summary: 'Whether a guid is an address is not said with true or false.',
  reason:
    'Readers know `true` and `false` in small letters; what else stands there, each reads in its own way.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<guid isPermaLink="«False»">night-trains-1</guid>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
