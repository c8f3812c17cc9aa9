import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-type', wireWords);

export const xmlValueType: Rule = {
  id: 'xml-value-type',
  severity: 'error',
  where: 'feed',
  w3c: ['InvalidMIMEAttribute', 'InvalidMIMEType', 'InvalidTextType'],
  about: ['show.file', 'episode.file'],
  summary: 'A media type is not written as one.',
  reason: 'Apps choose by it whether and how they can play a file.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="«mp3»"/>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
