import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-link-rel', wireWords);

export const xmlLinkRel: Rule = {
  id: 'xml-link-rel',
  severity: 'warning',
  where: 'feed',
  w3c: ['UnregisteredAtomLinkRel'],
  about: ['show.file', 'episode.file'],
  summary: 'A link of Atom has a relation that nobody registered.',
  reason: 'Readers follow the relations that they know, and skip the others.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<atom:link rel="«prev»" href="https://example.com/2.xml"/>
`,
    `
-- feed.xml --
<atom:link rel="previous" href="https://example.com/2.xml"/>
`,
  ],
  show: check,
  episode: check,
};
