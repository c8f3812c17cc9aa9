import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';
import { wireWordsWithoutValue } from '../wire-words.ts';

const check = forRemarks('xml-text-html', wireWordsWithoutValue);

export const xmlTextHtml: Rule = {
  id: 'xml-text-html',
  severity: 'hint',
  profiles: { w3c: { level: 'warning', why: 'The validator warns of it.' } },
  where: 'feed',
  w3c: ['ContainsHTML', 'CharacterData', 'ContainsUndeclaredHTML'],
  about: ['show.file', 'episode.file'],
  summary: 'A text that is not HTML looks like it.',
  reason: 'Some apps show the tags, some run them and some cut them off, so listeners see different titles.',
  source: rssProfile,
  examples: [
    `
-- feed.xml --
<copyright>&lt;b>Ada«&lt;/b>» Muster</copyright>
`,
    `
-- feed.xml --
<copyright>Ada «&amp;amp»; Max</copyright>
`,
    `
-- feed.xml --
<item>
<title>Salt &amp; snow</title>
</item>
`,
  ],
  show: check,
  episode: check,
};
