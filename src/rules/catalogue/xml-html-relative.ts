import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';
import { wireWordsWithoutValue } from '../wire-words.ts';

const check = forRemarks('xml-html-relative', wireWordsWithoutValue);

export const xmlHtmlRelative: Rule = {
  id: 'xml-html-relative',
  severity: 'error',
  profiles: { w3c: { level: 'warning', why: 'The validator only warns of it.' } },
  where: 'feed',
  w3c: ['ContainsRelRef'],
  about: ['show.file', 'episode.file'],
  summary: 'The notes of an episode link to a relative address.',
  reason: 'In an app nothing says to what it is relative, so the link leads nowhere.',
  source: rssProfile,
  examples: [
    `
-- feed.xml --
<item>
<description>See &lt;a href="«/notes»">the notes&lt;/a>.</description>
</item>
`,
    `
-- feed.xml --
<item>
<description>See &lt;a href="https://example.com/notes">the notes&lt;/a>.</description>
</item>
`,
  ],
  show: check,
  episode: check,
};
