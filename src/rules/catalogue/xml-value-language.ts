import { forRemarks, type Rule } from '../rule.ts';
import { languageTags } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-language', wireWords);

export const xmlValueLanguage: Rule = {
  id: 'xml-value-language',
  severity: 'error',
  where: 'feed',
  w3c: ['InvalidLanguage'],
  about: ['show.file', 'episode.file'],
  summary: 'A language is not said by its code.',
  reason: 'Readers know languages by the codes of ISO 639.',
  source: languageTags,
  examples: [
    `
-- feed.xml --
<item>
<media:content url="https://media.example.com/1.mp3" lang="«english»"/>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
