import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-duplicate', wireWords);

export const xmlValueDuplicate: Rule = {
  id: 'xml-value-duplicate',
  severity: 'error',
  where: 'feed',
  w3c: ['DuplicateValue', 'EightDaysAWeek', 'NotEnoughHoursInTheDay'],
  about: ['show.file', 'episode.file'],
  summary: 'A value is there twice, or more often than there are any.',
  reason: 'Nothing is gained, and readers that count stumble.',
  source: rss,
  examples: [
    `
-- feed.xml --
<skipDays><day>Sunday</day><day>«Sunday»</day></skipDays>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
