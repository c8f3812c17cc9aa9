import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-text-unexpected', wireWords);

export const xmlTextUnexpected: Rule = {
  id: 'xml-text-unexpected',
  severity: 'warning',
  profiles: { w3c: { level: 'error', why: 'The validator calls it an error.' } },
  where: 'feed',
  w3c: ['UnexpectedText', 'AtomLinkNotEmpty'],
  about: ['show.file', 'episode.file'],
  summary: 'Text stands where only elements or attributes belong.',
  reason: 'Readers skip it, so what it says reaches nobody.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg">«play»</enclosure>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
