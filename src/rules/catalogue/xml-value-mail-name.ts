import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-mail-name', wireWords);

export const xmlValueMailName: Rule = {
  id: 'xml-value-mail-name',
  severity: 'hint',
  profiles: { w3c: { level: 'warning', why: 'The validator warns of it.' } },
  where: 'feed',
  w3c: ['EmailFormat', 'MissingRealName'],
  about: ['show.file', 'episode.file'],
  summary: 'A mail address stands without the name that RSS wants behind it.',
  reason: 'Readers show the name, so that nobody has to see the address.',
  source: rssProfile,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<managingEditor>«ada@example.com»</managingEditor>
`,
    `
-- profile w3c --
-- feed.xml --
<managingEditor>ada@example.com (Ada Muster)</managingEditor>
`,
  ],
  show: check,
  episode: check,
};
