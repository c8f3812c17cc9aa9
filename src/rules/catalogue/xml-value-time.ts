import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-time', wireWords);

export const xmlValueTime: Rule = {
  id: 'xml-value-time',
  severity: 'error',
  where: 'feed',
  w3c: ['InvalidNPTTime', 'InvalidDuration'],
  about: ['show.file', 'episode.file'],
  summary: 'A time or length is not written as one.',
  reason: 'Readers cannot tell when, or how long.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<media:thumbnail url="https://example.com/a.jpg" time="«soon»"/>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
