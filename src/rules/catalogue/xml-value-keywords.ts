import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-keywords', wireWords);

export const xmlValueKeywords: Rule = {
  id: 'xml-value-keywords',
  severity: 'warning',
  only: ['w3c'],
  where: 'feed',
  w3c: ['InvalidKeywords'],
  about: ['show.file', 'episode.file'],
  summary: 'Keywords have no comma between them.',
  reason: 'Readers take all of them for one word.',
  source: w3c,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<itunes:keywords>«night trains europe»</itunes:keywords>
`,
    `
-- profile w3c --
-- feed.xml --
<itunes:keywords>night, trains</itunes:keywords>
`,
  ],
  show: check,
  episode: check,
};
