import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-blank', wireWords);

export const xmlValueBlank: Rule = {
  id: 'xml-value-blank',
  severity: 'warning',
  where: 'feed',
  w3c: ['NotBlank', 'AttrNotBlank'],
  about: ['show.file', 'episode.file'],
  summary: 'An element is there and says nothing.',
  reason: 'Readers show an empty line, or take it for a mistake.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<«category»></category>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
