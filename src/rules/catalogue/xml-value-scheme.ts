import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-scheme', wireWords);

export const xmlValueScheme: Rule = {
  id: 'xml-value-scheme',
  severity: 'warning',
  where: 'feed',
  w3c: ['SchemeNotIANARegistered'],
  about: ['show.file', 'episode.file'],
  summary: 'An address begins with a scheme that nobody registered.',
  reason: 'No app knows what to open it with.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<comments>«pod://example.com/1»</comments>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
