import { forRemarks, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-word-former', wireWords);

export const xmlValueWordFormer: Rule = {
  id: 'xml-value-word-former',
  severity: 'hint',
  profiles: { w3c: { level: 'error', why: 'The validator takes only the new words.' } },
  where: 'feed',
  w3c: ['InvalidTrueFalse', 'UseZeroForMidnight'],
  about: ['show.file', 'episode.file'],
  summary: 'A value is a word of former times.',
  reason:
    'Most apps still understand it. Apple has asked for others since 2019, and validators know only those.',
  source: apple,
  examples: [
    `
-- feed.xml --
<item>
<itunes:explicit>«clean»</itunes:explicit>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
