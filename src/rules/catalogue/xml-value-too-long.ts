import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWordsWithoutValue } from '../wire-words.ts';

const check = forRemarks('xml-value-too-long', wireWordsWithoutValue);

export const xmlValueTooLong: Rule = {
  id: 'xml-value-too-long',
  severity: 'error',
  only: ['w3c'],
  where: 'feed',
  w3c: ['TooLong'],
  about: ['show.file', 'episode.file'],
  summary: 'A text of Apple is longer than the validator of the W3C takes.',
  reason: 'Apple once named these limits: 255 characters, and 4000 for a summary.',
  source: w3c,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<itunes:subtitle>«night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains night trains»</itunes:subtitle>
`,
    `
-- profile w3c --
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
