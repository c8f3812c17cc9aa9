import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-mail', wireWords);

export const xmlValueMail: Rule = {
  id: 'xml-value-mail',
  severity: 'error',
  where: 'feed',
  w3c: ['InvalidContact', 'InvalidAddrSpec', 'UnknownHost'],
  about: ['show.file', 'episode.file'],
  summary: 'A mail address is not one.',
  reason: 'Nobody can write to it, and directories cannot confirm whose show it is.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<itunes:owner><itunes:email>ada</itunes:email></itunes:owner>
</item>
<opml:ownerEmail xmlns:opml="http://www.opml.org/spec2">«ada»</opml:ownerEmail>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
