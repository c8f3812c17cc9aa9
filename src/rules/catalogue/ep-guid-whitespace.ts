import { forRemarks, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('ep-guid-whitespace', wireWords);

export const epGuidWhitespace: Rule = {
  id: 'ep-guid-whitespace',
  severity: 'warning',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A guid has blanks around it.',
  reason: 'Some apps take the blanks for a part of the guid, and show every episode anew when they change.',
  source: apple,
  examples: [
    `
-- feed.xml --
<item>
<guid isPermaLink="false">
«night-trains-1»
</guid>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
