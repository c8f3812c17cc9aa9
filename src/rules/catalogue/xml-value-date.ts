import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-date', wireWords);

export const xmlValueDate: Rule = {
  id: 'xml-value-date',
  severity: 'error',
  where: 'feed',
  w3c: [
    'InvalidRFC2822Date',
    'InvalidW3CDTFDate',
    'InvalidISO8601DateTime',
    'InvalidISO8601Date',
    'InvalidRFC3339Date',
  ],
  about: ['show.file', 'episode.file'],
  summary: 'A date is not one, or not in the form that belongs there.',
  reason: 'Readers cannot tell when it was.',
  source: rss,
  examples: [
    `
-- feed.xml --
<lastBuildDate>«2026-03-01»</lastBuildDate>
`,
    `
-- feed.xml --
<lastBuildDate>Sun, 01 Mar 2026 06:00:00 +0000</lastBuildDate>
`,
  ],
  show: check,
  episode: check,
};
