import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWordsWithoutValue } from '../wire-words.ts';

const check = forRemarks('xml-html-unsafe', wireWordsWithoutValue);

export const xmlHtmlUnsafe: Rule = {
  id: 'xml-html-unsafe',
  severity: 'warning',
  where: 'feed',
  w3c: ['SecurityRisk', 'SecurityRiskAttr', 'DangerousStyleAttr'],
  about: ['show.file', 'episode.file'],
  summary: 'The notes of an episode hold HTML that could run, load or cover something.',
  reason: 'Apps leave out scripts, frames, forms and styles, and some refuse the feed because of them.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<description>Listen: &lt;«iframe» src="https://example.com/">&lt;/iframe></description>
</item>
`,
    `
-- feed.xml --
<item>
<description>Listen &lt;b>here&lt;/b>.</description>
</item>
`,
  ],
  show: check,
  episode: check,
};
