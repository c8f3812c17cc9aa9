import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWordsWithoutValue } from '../wire-words.ts';

const check = forRemarks('xml-html-invalid', wireWordsWithoutValue);

export const xmlHtmlInvalid: Rule = {
  id: 'xml-html-invalid',
  severity: 'hint',
  profiles: { w3c: { level: 'warning', why: 'The validator warns of it.' } },
  where: 'feed',
  w3c: ['NotHtml'],
  about: ['show.file', 'episode.file'],
  summary: 'The HTML of a text is not written as HTML 5 asks.',
  reason: 'Browsers mend it, and so do apps, each in its own way.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<description>The «&lt;b»>last sleeper.</description>
</item>
`,
    `
-- feed.xml --
<item>
<description>The &lt;b>last&lt;/b> sleeper&lt;br>leaves.</description>
</item>
`,
  ],
  show: check,
  episode: check,
};
