import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-date-form', wireWords);

export const xmlValueDateForm: Rule = {
  id: 'xml-value-date-form',
  severity: 'warning',
  where: 'feed',
  w3c: ['ProblematicalRFC822Date'],
  about: ['show.file', 'episode.file'],
  summary: 'A date is in a form that readers understand differently.',
  reason:
    'Years of two digits, zones of one letter and the like were given up because programs did not agree on them.',
  source: rss,
  examples: [
    `
-- feed.xml --
<lastBuildDate>«Sun, 01 Mar 26 06:00:00 GMT»</lastBuildDate>
`,
    `
-- feed.xml --
<lastBuildDate>Sun, 01 Mar 2026 06:00:00 GMT</lastBuildDate>
`,
  ],
  show: check,
  episode: check,
};
