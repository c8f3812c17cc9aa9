import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-address', wireWords);

export const xmlValueAddress: Rule = {
  id: 'xml-value-address',
  severity: 'error',
  where: 'feed',
  w3c: [
    'InvalidLink',
    'InvalidFullLink',
    'InvalidIRI',
    'InvalidUriChar',
    'InvalidURLAttribute',
    'InvalidURIAttribute',
    'UriNotIri',
    'InvalidURN',
    'InvalidUUID',
    'InvalidTAG',
  ],
  about: ['show.file', 'episode.file'],
  summary: 'An address is not written as one.',
  reason: 'Readers cannot open it, or open another one.',
  source: rss,
  examples: [
    `
-- feed.xml --
<docs>«rss spec»</docs>
`,
    `
-- feed.xml --
<docs>https://www.rssboard.org/rss-specification</docs>
`,
  ],
  show: check,
  episode: check,
};
